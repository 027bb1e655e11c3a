using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Rendering;

namespace GeoBrief;

/// <summary>What a build came to.</summary>
/// <param name="Site">The verified site; null when nothing may be published.</param>
/// <param name="Diagnostics">All that was found, of all stages, in no particular order.</param>
/// <param name="Summary">The figures for the terminal; null when the build did not come far enough to have them.</param>
public sealed record BuildResult(RenderedSite? Site, ImmutableArray<Diagnostic> Diagnostics, BuildSummary? Summary);
