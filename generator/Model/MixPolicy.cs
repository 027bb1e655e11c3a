namespace GeoBrief.Model;

/// <summary>Which mix a page starts from, and which band is its own (P45, P63, P76, P106). Shares are the local part, 0 to 1.</summary>
public sealed record MixPolicy
{
    /// <summary>The local share that a country page starts from (P63).</summary>
    public decimal StartingLocalShare { get; init; } = 0.60m;

    /// <summary>The local share below which a local-first page never falls within the plan (P106).</summary>
    public decimal FloorLocalShare { get; init; } = 0.60m;

    /// <summary>The starting share of a balanced page (P45).</summary>
    public decimal BalancedLocalShare { get; init; } = 0.50m;

    /// <summary>The starting share of a global-first page (P45).</summary>
    public decimal GlobalFirstLocalShare { get; init; } = 0.30m;

    /// <summary>The starting share of a site on its own country ending (P76).</summary>
    public decimal CcTldLocalShare { get; init; } = 0.80m;

    /// <summary>The lower end of a local-first page's band, which has no upper one (P45).</summary>
    public decimal LocalFirstBand { get; init; } = 0.60m;

    /// <summary>The lower end of the band of a site on its own country ending, which has no upper one (P76).</summary>
    public decimal CcTldBand { get; init; } = 0.80m;

    /// <summary>The lower end of a balanced page's band (P45).</summary>
    public decimal BalancedBandMin { get; init; } = 0.40m;

    /// <summary>The upper end of a balanced page's band (P45).</summary>
    public decimal BalancedBandMax { get; init; } = 0.60m;

    /// <summary>The upper end of a global-first page's band, which has no lower one (P45).</summary>
    public decimal GlobalFirstBand { get; init; } = 0.40m;

    /// <summary>Outside its band by more than this a mix is urgent (P45).</summary>
    public decimal BandTolerance { get; init; } = 0.15m;

    /// <summary>Placements without which a mix outside its band is not urgent (P45).</summary>
    public int BandSample { get; init; } = 5;

    /// <summary>Below so many placements pages show counts and no percentage (R15).</summary>
    public int PlacementsForShare { get; init; } = 4;
}
