using System.Collections.Immutable;
using System.Globalization;
using GeoBrief.Diagnostics;
using GeoBrief.Rendering;

namespace GeoBrief.Verification.Rules;

/// <summary>Pages stay light: 60 KB of HTML, 15 KB of style, 5 KB of script for each file, 1 KB being 1,024 bytes.</summary>
internal sealed class WeightRule : ISiteRule
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(SiteReading site, ImmutableArray<PageFacts> pages) =>
        from file in site.Site.Files
        let most = MostKilobytes(file)
        where file.Content.Length > most * 1024
        select new Diagnostic(
            OutputDiagnostics.TooHeavy,
            new(file.Path),
            string.Create(CultureInfo.InvariantCulture, $"The file weighs {file.Content.Length / 1024m:0.0} KB; it should stay below {most} KB."),
            "It works all the same, and is slow to load on a phone; long notes or very many rows make it so.");

    private static int? MostKilobytes(OutputFile file) => Path.GetExtension(file.Path.Value) switch
    {
        ".html" => 60,
        ".css" => 15,
        ".js" => 5,
        _ => null,
    };
}
