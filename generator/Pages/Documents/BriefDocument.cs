using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>
/// <c>brief.json</c>: every figure of a market's pages. The pages take their figures from here and nowhere else. Property order is
/// that of DATA.md; shares are rounded to four decimals, halves away from zero; what is absent is null.
/// </summary>
public sealed record BriefDocument(
    string Schema,
    DateOnly AsOf,
    MarketSection Market,
    ScanSection Scan,
    TargetSection Target,
    ActualSection Actual,
    ImmutableArray<PlacementEntry> Placements,
    ImmutableArray<RedFlagEntry> RedFlags,
    ImmutableArray<SymptomEntry>? Symptoms,
    PlanSection? Plan,
    ImmutableArray<MissingEntry> NotEnoughData,
    BalanceSection Balance,
    SanitySection Sanity,
    AnswersSection Answers,
    CompletenessSection Completeness,
    SourcingSection Sourcing);
