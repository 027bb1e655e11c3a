using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Rendering;

namespace GeoBrief.Verification;

/// <summary>Reads the finished pages back as a browser would and checks what the design promises of them.</summary>
public static class SiteVerifier
{
    /// <summary>
    /// Gives the site back when no rule found an error, and nothing otherwise: a broken page cannot be left out as a bad row can.
    /// Pages are read in parallel; the diagnostics come sorted, whatever the number of cores.
    /// </summary>
    public static Outcome<RenderedSite> Verify(RenderedSite site, CancellationToken cancel = default)
    {
        var reading = new SiteReading(site);
        var files = site.Files.Where(file => SiteReading.IsPage(file.Path.Value)).ToArray();
        var pages = new PageFacts[files.Length];
        Parallel.For(0, files.Length, new ParallelOptions { CancellationToken = cancel }, index => pages[index] = Read(files[index], reading));

        var facts = ImmutableArray.Create(pages);
        var found = facts.SelectMany(page => page.Findings).Concat(VerificationRules.OfSites.SelectMany(rule => rule.Check(reading, facts)));
        var outcome = new Outcome<RenderedSite>(site, DiagnosticFormatter.Sort(found));
        return outcome.HasErrors ? outcome with { Value = null } : outcome;
    }

    private static PageFacts Read(OutputFile file, SiteReading site)
    {
        var page = new PageReading(file);
        foreach (var rule in VerificationRules.OfPages)
        {
            rule.Check(page, site);
        }

        return new(
            file,
            [.. page.Ids.Select(site.Shared)],
            [
                .. page.FragmentLinks
                    .Where(link => link.Target != file.Path.Value || !page.Ids.Contains(link.Id))
                    .Select(link => link with { Target = site.Shared(link.Target), Id = site.Shared(link.Id) }),
            ],
            page.Unconfirmed.Count == 0 ? [] : page.Unconfirmed,
            page.Findings);
    }
}
