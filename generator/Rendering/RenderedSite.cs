using System.Collections.Immutable;

namespace GeoBrief.Rendering;

/// <summary>The whole site in memory, by path, ordinally; its manifest included.</summary>
public sealed record RenderedSite(ImmutableArray<OutputFile> Files);
