using System.Collections.Immutable;

namespace GeoBrief.Analysis.Balance;

/// <summary>How one market stands beside its sisters.</summary>
/// <param name="TugOfWar">Which countries pull at its pages; null for a language market and without a link tied to a country.</param>
/// <param name="OffDiagonal">Links of other countries on its pages; null as above.</param>
/// <param name="Alignment">Where its local links lead; null for a language market and without a local link.</param>
/// <param name="Language">The markets of its language; null when it is the only one.</param>
/// <param name="Overlaps">The sisters that share most sources, closest first.</param>
/// <param name="Findings">Those that concern it, in the order of the site's.</param>
public sealed record MarketBalance(
    TugOfWar? TugOfWar,
    OffDiagonal? OffDiagonal,
    Alignment? Alignment,
    LanguageBalance? Language,
    ImmutableArray<SourceOverlap> Overlaps,
    ImmutableArray<BalanceFinding> Findings)
{
    /// <summary>Nothing was measured.</summary>
    public static MarketBalance None { get; } = new(null, null, null, null, [], []);
}
