namespace GeoBrief.Classification;

/// <summary>Whom a source speaks to, seen from one market.</summary>
public enum Scope
{
    /// <summary>Tied to the market's country.</summary>
    Local,

    /// <summary>Read in many countries.</summary>
    Global,

    /// <summary>Tied to another country.</summary>
    OtherCountry,

    /// <summary>Nothing to tell by; never a guess.</summary>
    Unknown,
}
