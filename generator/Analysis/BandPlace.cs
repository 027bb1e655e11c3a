namespace GeoBrief.Analysis;

/// <summary>Where the mix in the sheet stands against the band of its rule (P45).</summary>
public enum BandPlace
{
    /// <summary>Within the band, its ends included.</summary>
    Inside,

    /// <summary>Fewer local links than the rule asks for.</summary>
    Below,

    /// <summary>More local links than the rule asks for.</summary>
    Above,
}
