namespace GeoBrief.Model;

/// <summary>What a person wrote of whom a source speaks to.</summary>
public enum FocusKind
{
    /// <summary>Readers of one country.</summary>
    Country,

    /// <summary>Readers of this market's country, whichever that is.</summary>
    Local,

    /// <summary>Readers of many countries.</summary>
    Global,
}
