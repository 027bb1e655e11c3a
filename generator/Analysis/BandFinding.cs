using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>The band of a market's rule, and how the sheet stands against it (P45).</summary>
/// <param name="Band">The band.</param>
/// <param name="Place">Where the actual share lies; null with fewer placements than a share needs (R15), or none of known scope.</param>
/// <param name="Severity">How urgent; null inside the band and where nothing can be said.</param>
public sealed record BandFinding(MixBand Band, BandPlace? Place, FlagSeverity? Severity)
{
    /// <summary>How far the actual share lies outside, 0 to 1, 0 within the band; null where nothing can be said.</summary>
    public Fraction? Outside { get; init; }
}
