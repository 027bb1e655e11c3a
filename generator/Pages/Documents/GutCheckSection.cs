using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>The first placements of a market, and how many of them are both unrelated and global.</summary>
public sealed record GutCheckSection(int First, int Known, int UnrelatedGlobal, bool? Raised, ImmutableArray<string> Rows);
