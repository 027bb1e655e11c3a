namespace GeoBrief.Analysis;

/// <summary>How urgent a red flag is; one that is not raised has none.</summary>
public enum FlagSeverity
{
    /// <summary>Worth watching.</summary>
    Watch,

    /// <summary>Worth acting on.</summary>
    Act,
}
