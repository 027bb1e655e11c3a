using System.Collections.Immutable;
using GeoBrief.Diagnostics;

namespace GeoBrief.Verification.Rules;

/// <summary>A link into a page names an id that the page has.</summary>
internal sealed class FragmentRule : ISiteRule
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(SiteReading site, ImmutableArray<PageFacts> pages)
    {
        var targets = pages.SelectMany(page => page.FragmentLinks).Select(link => link.Target).ToHashSet(StringComparer.Ordinal);
        var ids = pages
            .Where(page => targets.Contains(page.File.Path.Value))
            .DistinctBy(page => page.File.Path)
            .ToDictionary(page => page.File.Path.Value, page => page.Ids.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        return
            from page in pages
            from link in page.FragmentLinks
            where !ids[link.Target].Contains(link.Id)
            select new Diagnostic(
                OutputDiagnostics.FragmentMissing,
                PagePlace.Of(page.File, link.Offset),
                $"A link leads to '#{link.Id}', an id that '{link.Target}' does not have.",
                PagePlace.Hint(page.File, null));
    }
}
