using System.Collections.Immutable;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>The problem rows that stand on one page; a group that takes several pages is named on each.</summary>
public sealed record ProblemSheet(RelativePath Path, ImmutableArray<ProblemGroup> Groups);
