using System.Collections.Immutable;

namespace GeoBrief.Rendering;

/// <summary>The whole site, by path, ordinally; its manifest included.</summary>
public sealed record RenderedSite(ImmutableArray<OutputFile> Files)
{
    /// <summary>Whether some markets were left out on purpose, so that it must not take the place of a site that has them.</summary>
    public bool IsPart { get; init; }
}
