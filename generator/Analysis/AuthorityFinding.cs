using System.Collections.Immutable;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>
/// Authority beside local relevance (P55), the competitors' sources and ours. An authority is whatever tool wrote it: DR, AS and DA
/// are different scales, and nothing in the data tells them apart, so a sheet that mixes them is compared all the same.
/// </summary>
/// <param name="Median">The median authority of the competitors' local and global sources, 0 to 100, exact.</param>
/// <param name="OurMedian">That of the sources of our live placements; null when none is known.</param>
/// <param name="Theirs">The competitors' sources by both axes.</param>
/// <param name="Ours">The sources of our live placements, against the same median.</param>
/// <param name="Points">Every source of known authority: theirs, then ours, each by authority, highest first, then by domain.</param>
public sealed record AuthorityFinding(
    Fraction Median, Fraction? OurMedian, AuthorityCounts Theirs, AuthorityCounts Ours, ImmutableArray<AuthorityPoint> Points);
