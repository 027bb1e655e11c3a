using System.Collections.Immutable;
using GeoBrief.Analysis.Balance;
using GeoBrief.Classification;

namespace GeoBrief.Analysis;

/// <summary>Everything that was worked out of one market.</summary>
/// <param name="Market">The market with its classified sources.</param>
/// <param name="Scan">What the scan says.</param>
/// <param name="Target">The mix to aim at.</param>
/// <param name="Actual">The mix in the sheet.</param>
/// <param name="Band">How the one stands against the band of the rule.</param>
/// <param name="Placements">Every row assigned to the market, in the order of the sheet.</param>
/// <param name="Ledger">What they come to, judged one by one.</param>
/// <param name="Gap">Sources that competitors have and this market lacks, by competitors, authority, name (R13).</param>
/// <param name="Missing">What could not be concluded, in the order of the enumeration.</param>
public sealed record MarketFindings(
    ClassifiedMarket Market,
    ScanFindings Scan,
    TargetMix Target,
    ActualMix Actual,
    BandFinding Band,
    ImmutableArray<PlacementFinding> Placements,
    LedgerFinding Ledger,
    ImmutableArray<SeenSource> Gap,
    ImmutableArray<MissingData> Missing)
{
    /// <summary>Sources that stand behind so many competitors that they are repeatable patterns, in the order of the gap (P49).</summary>
    public ImmutableArray<SeenSource> Patterns { get; init; } = [];

    /// <summary>Authority beside local relevance (P55); null with too few competitors' sources of known authority.</summary>
    public AuthorityFinding? Authority { get; init; }

    /// <summary>Whether our links are strong and still lack the local mentions of those that rank (P56); null when it cannot be told.</summary>
    public bool? StrongLinksOnly { get; init; }

    /// <summary>The red flags that are raised, in the order of the enumeration (R18, R25).</summary>
    public ImmutableArray<RedFlag> RedFlags { get; init; } = [];

    /// <summary>What the words of its links may name, and what they should not.</summary>
    public AnchorAdvice Anchors { get; init; } = AnchorAdvice.None;

    /// <summary>How the market stands beside its sisters.</summary>
    public MarketBalance Balance { get; init; } = MarketBalance.None;
}
