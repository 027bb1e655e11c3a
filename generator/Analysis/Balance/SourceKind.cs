namespace GeoBrief.Analysis.Balance;

/// <summary>Where a source stands in the table of countries.</summary>
public enum SourceKind
{
    /// <summary>Tied to a country by name.</summary>
    Country,

    /// <summary>Read in many countries.</summary>
    Global,

    /// <summary>No country is known.</summary>
    Unknown,
}
