using System.Collections.Immutable;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>A file that is computed or copied rather than rendered.</summary>
public sealed record AssetPlan(RelativePath Path, ImmutableArray<byte> Content);
