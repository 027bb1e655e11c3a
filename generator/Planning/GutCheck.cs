using System.Collections.Immutable;
using GeoBrief.Model;

namespace GeoBrief.Planning;

/// <summary>Whether a market began with sites that neither fit its subject nor its country (P68).</summary>
/// <param name="First">How many of its first placements were looked at.</param>
/// <param name="Known">Those of them of which it can be told.</param>
/// <param name="UnrelatedGlobal">Those that are both unrelated and global.</param>
/// <param name="Raised">Whether there are more of these than the policy lets pass; null with too few known.</param>
/// <param name="Rows">The rows of the unrelated and global ones.</param>
public sealed record GutCheck(int First, int Known, int UnrelatedGlobal, bool? Raised, ImmutableArray<RowReference> Rows);
