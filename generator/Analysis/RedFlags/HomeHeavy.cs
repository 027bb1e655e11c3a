using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis.RedFlags;

/// <summary>Links on the site's root instead of the market's page (R18, P39): watch above 25%, act above 50%; never on a ccTLD site.</summary>
internal sealed class HomeHeavy : IRedFlagRule
{
    public RedFlag? Check(FlagContext context)
    {
        var n = context.Counted.Length;
        if (context.Market.PageType == PageType.CcTld || n < context.Limits.Sample)
        {
            return null;
        }

        var links = context.CountedWhere(link => IsHome(link.Placement.TargetPage, context.Market.TargetPage));
        return FlagLimits.Above(RedFlagCode.HomeHeavy, links, n, context.Limits.HomeHeavy);
    }

    /// <summary>The root of the target's own host, or of a host above it; never the target itself.</summary>
    private static bool IsHome(WebAddress page, WebAddress target) =>
        page.IsRoot
        && !page.IsSamePage(target)
        && (target.Host == page.Host || target.Host.EndsWith("." + page.Host, StringComparison.Ordinal));
}
