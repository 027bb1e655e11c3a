using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Rendering;

namespace GeoBrief.Verification;

/// <summary>What stays of a page once its document is let go: enough for the rules that look at several pages.</summary>
internal sealed record PageFacts(
    OutputFile File,
    IReadOnlySet<string> Ids,
    IReadOnlyCollection<FragmentLink> FragmentLinks,
    IReadOnlyList<FigureClaim> Unconfirmed,
    ImmutableArray<Diagnostic> Findings);
