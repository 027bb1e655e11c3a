using System.Collections.Immutable;

namespace GeoBrief.Analysis;

/// <summary>The searches of a scan beside those of its market (P48), each as it is written, alike ones once.</summary>
/// <param name="Scanned">The market's searches that the scan looked at.</param>
/// <param name="NotScanned">The market's other searches.</param>
/// <param name="Other">Searches of the scan that are none of the market's.</param>
public sealed record QueryCheck(ImmutableArray<string> Scanned, ImmutableArray<string> NotScanned, ImmutableArray<string> Other);
