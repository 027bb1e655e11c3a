using System.Collections.Immutable;
using GeoBrief.Diagnostics;

namespace GeoBrief.Verification.Rules;

/// <summary>
/// One name, one value. Figures that their file confirms agree with each other by that; left to compare are the rest.
/// </summary>
internal sealed class FigureAgreementRule : ISiteRule
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(SiteReading site, ImmutableArray<PageFacts> pages)
    {
        var first = new Dictionary<string, (string Value, PageFacts Page)>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var claim in page.Unconfirmed)
            {
                if (!first.TryAdd(claim.Key, (claim.Value, page)) && !Same(first[claim.Key].Value, claim.Value))
                {
                    yield return new(
                        OutputDiagnostics.FigureContradicts,
                        PagePlace.Of(page.File, claim.Offset),
                        $"The figure '{claim.Key}' is '{claim.Value}' here and '{first[claim.Key].Value}' in '{first[claim.Key].Page.File.Path}'.",
                        PagePlace.Hint(page.File, null));
                }
            }
        }
    }

    private static bool Same(string left, string right) =>
        left == right || (FigureFile.Number(left) is { } number && FigureFile.Number(right) == number);
}
