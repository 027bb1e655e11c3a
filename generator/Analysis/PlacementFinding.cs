using GeoBrief.Classification;
using GeoBrief.Model;

namespace GeoBrief.Analysis;

/// <summary>A placement with what was worked out of it.</summary>
/// <param name="Placement">The classified row.</param>
/// <param name="Counted">Whether it is in the market's counts: live, not dated after the report's day, and not a repetition (R14).</param>
/// <param name="Repeats">The earlier row that it repeats; null when it repeats none (R14).</param>
/// <param name="AnchorStyle">As written or derived (R16); null when there is no anchor.</param>
/// <param name="Judgement">What can be said of it by itself.</param>
public sealed record PlacementFinding(
    ClassifiedPlacement Placement, bool Counted, RowReference? Repeats, AnchorStyle? AnchorStyle, PlacementJudgement Judgement);
