using System.Collections.Immutable;
using GeoBrief.Primitives;

namespace GeoBrief.Publishing;

/// <summary>What publishing did.</summary>
/// <param name="Written">Files that are new or changed.</param>
/// <param name="Unchanged">Files that were left as they stood.</param>
/// <param name="Removed">Files of the old site that the new one has no more.</param>
/// <param name="Kept">Files that are not ours and were left alone, ordinally.</param>
public sealed record PublishReceipt(int Written, int Unchanged, int Removed, ImmutableArray<RelativePath> Kept);
