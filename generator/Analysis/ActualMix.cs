using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>What stands in the sheet today (3.1, R14): counted placements, not domains.</summary>
/// <param name="Counts">By scope.</param>
/// <param name="LocalShare">The local part of those whose scope is known; null when none is.</param>
/// <param name="Low">The share were all unknown ones not local; null when there are no placements.</param>
/// <param name="High">The share were all unknown ones local; null when there are no placements.</param>
public sealed record ActualMix(ScopeCounts Counts, Fraction? LocalShare, Fraction? Low, Fraction? High);
