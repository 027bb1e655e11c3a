using System.Collections.Immutable;
using GeoBrief.Classification;
using GeoBrief.Model;

namespace GeoBrief.Analysis.RedFlags;

/// <summary>What a rule may look at: one market, and its sisters.</summary>
/// <param name="Findings">The market's findings.</param>
/// <param name="Counted">Its counted placements, in the order of the sheet: n in R18.</param>
/// <param name="Markets">Every market of the client, this one among them.</param>
/// <param name="Claims">The pages that markets of several countries claim.</param>
/// <param name="Patterns">The source types of every market's counted placements (P84).</param>
/// <param name="Limits">From where on a flag is raised.</param>
internal sealed record FlagContext(
    MarketFindings Findings,
    ImmutableArray<ClassifiedPlacement> Counted,
    ImmutableArray<Market> Markets,
    PageClaims Claims,
    ImmutableArray<TypePattern> Patterns,
    RedFlagPolicy Limits)
{
    /// <summary>The market itself.</summary>
    public Market Market => Findings.Market.Market;

    /// <summary>Some of the counted placements, in the order of the sheet.</summary>
    public ImmutableArray<ClassifiedPlacement> CountedWhere(Func<ClassifiedPlacement, bool> condition) => [.. Counted.Where(condition)];

    /// <summary>Some of them by what was judged of each, in the order of the sheet.</summary>
    public ImmutableArray<ClassifiedPlacement> JudgedWhere(Func<PlacementJudgement, bool> condition) =>
        [.. Findings.Placements.Where(finding => finding.Counted && condition(finding.Judgement)).Select(finding => finding.Placement)];
}
