using System.Collections.Immutable;
using GeoBrief.Diagnostics;

namespace GeoBrief.Verification.Rules;

/// <summary>The files of figures that pages name are valid JSON.</summary>
internal sealed class FigureFileRule : ISiteRule
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(SiteReading site, ImmutableArray<PageFacts> pages) =>
        site.Figures.Broken.Select(file => new Diagnostic(OutputDiagnostics.FiguresUnreadable, new(file.Path), $"'{file.Path}' is not valid JSON."));
}
