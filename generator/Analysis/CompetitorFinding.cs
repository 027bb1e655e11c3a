using System.Collections.Immutable;
using GeoBrief.Classification;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>What one competitor says of its market.</summary>
/// <param name="Competitor">The competitor with its mentions.</param>
/// <param name="Counts">Its counted mentions by scope; directories without a mark are in none.</param>
/// <param name="Types">The same mentions by source type, in the order of the table; each type of the scan stands there for every competitor.</param>
/// <param name="Vote">Its weight, 0 to 1 (3.2); 0 when it is not on page one (R8) or has no mention that votes.</param>
/// <param name="LocalShare">The local part of those that vote; null when none does.</param>
/// <param name="OnPageOne">Whether its best known rank is 10 or better, or unknown, or a person insists (R8).</param>
/// <param name="Thin">Whether it has fewer mentions that vote than a full vote takes (3.3).</param>
public sealed record CompetitorFinding(
    ClassifiedCompetitor Competitor,
    ScopeCounts Counts,
    ImmutableArray<TypeCount> Types,
    Fraction Vote,
    Fraction? LocalShare,
    bool OnPageOne,
    bool Thin);
