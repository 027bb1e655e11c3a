using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using GeoBrief.Diagnostics;
using GeoBrief.Rendering;

namespace GeoBrief.Verification.Rules;

/// <summary>What a style sheet asks for is in the site: its imports, pictures and fonts.</summary>
internal sealed partial class StyleSheetRule : ISiteRule
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(SiteReading site, ImmutableArray<PageFacts> pages) =>
        site.Site.Files.Where(file => file.Path.Value.EndsWith(".css", StringComparison.Ordinal)).SelectMany(file => Check(file, site));

    private static IEnumerable<Diagnostic> Check(OutputFile sheet, SiteReading site)
    {
        // Comments become spaces, so that what follows keeps its line and column.
        var text = Comment().Replace(Encoding.UTF8.GetString(sheet.Content.AsSpan()), comment => NotLineBreak().Replace(comment.Value, " "));
        foreach (Match match in Source().Matches(text))
        {
            var written = match.Groups["address"].Value;
            var address = Address.Of(written, sheet.Path);
            var place = PagePlace.Of(sheet, text, match.Index);
            if (ForeignRequestRule.IsForeign(address.Kind, ReferenceUse.Media) || address.Kind is AddressKind.Outside or AddressKind.Folder)
            {
                yield return new(OutputDiagnostics.ForeignRequest, place, $"The style sheet would ask for '{written}', which is not in the site's folder.");
            }
            else if (address.Kind == AddressKind.File && site.Find(address.Path) is null)
            {
                yield return new(OutputDiagnostics.TargetMissing, place, $"'{written}' in the style sheet: the site has no file '{address.Path}'.");
            }
        }
    }

    [GeneratedRegex(@"/\*.*?(?:\*/|\z)", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex(@"[^\n]", RegexOptions.CultureInvariant)]
    private static partial Regex NotLineBreak();

    [GeneratedRegex(
        """url\(\s*(?:"(?<address>[^"]*)"|'(?<address>[^']*)'|(?<address>[^)"'\s]*))\s*\)|@import\s+(?:"(?<address>[^"]*)"|'(?<address>[^']*)')""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Source();
}
