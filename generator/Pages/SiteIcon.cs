using System.Text;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>The sign of a page in the tab of a browser, for a report without a logo: else every browser asks its host for one in vain.</summary>
public static class SiteIcon
{
    /// <summary>A disc in the client's colour.</summary>
    /// <param name="accent">As <c>#rrggbb</c>; null for ours.</param>
    public static AssetPlan Of(string? accent)
    {
        var content = Encoding.UTF8.GetBytes(
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 16\"><circle cx=\"8\" cy=\"8\" r=\"6\" fill=\"none\" stroke=\"{accent ?? BrandPalette.Default}\" stroke-width=\"4\"/></svg>\n");
        return new(RelativePath.Of($"assets/icon.{Fingerprint.Of(content).Short}.svg"), [.. content]);
    }
}
