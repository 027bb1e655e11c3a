using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Rendering;

namespace GeoBrief.Verification;

/// <summary>
/// What stays of a page once its document is let go: enough for the rules that look at several pages, and little, as a large site has
/// very many.
/// </summary>
/// <param name="File">The page.</param>
/// <param name="Ids">Every id of the page.</param>
/// <param name="FragmentLinks">Links into pages; those that the page itself satisfies are settled and left out.</param>
/// <param name="Unconfirmed">Figures that the file for machines does not confirm.</param>
/// <param name="Findings">What the rules of one page found.</param>
internal sealed record PageFacts(
    OutputFile File,
    ImmutableArray<string> Ids,
    ImmutableArray<FragmentLink> FragmentLinks,
    IReadOnlyList<FigureClaim> Unconfirmed,
    ImmutableArray<Diagnostic> Findings);
