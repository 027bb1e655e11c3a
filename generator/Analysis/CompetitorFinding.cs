using GeoBrief.Classification;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>What one competitor says of its market.</summary>
/// <param name="Competitor">The competitor with its mentions.</param>
/// <param name="Counts">Its counted mentions by scope; directories without a mark are in none.</param>
/// <param name="Vote">Its weight, 0 to 1 (3.2); 0 when it is not on page one (R8) or has no mention that votes.</param>
/// <param name="LocalShare">The local part of those that vote; null when none does.</param>
/// <param name="OnPageOne">Whether its best known rank is 10 or better, or unknown, or a person insists (R8).</param>
public sealed record CompetitorFinding(
    ClassifiedCompetitor Competitor, ScopeCounts Counts, Fraction Vote, Fraction? LocalShare, bool OnPageOne);
