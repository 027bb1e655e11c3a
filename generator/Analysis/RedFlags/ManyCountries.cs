using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis.RedFlags;

/// <summary>One target page for several countries (R18, P87): act, whatever the sample; counts the markets that claim the page.</summary>
internal sealed class ManyCountries : IRedFlagRule
{
    public RedFlag? Check(FlagContext context)
    {
        if (context.Market.Country is null)
        {
            return null;
        }

        var claimants = context.Markets.Where(market => market.Country is not null && Claims(market, context.Market.TargetPage)).ToList();
        return claimants.Select(market => market.Country).Distinct().Count() > 1
            ? new(RedFlagCode.ManyCountries, FlagSeverity.Act, claimants.Count, [])
            : null;
    }

    private static bool Claims(Market market, WebAddress page) =>
        market.TargetPage.IsSamePage(page) || market.Pages.Any(further => further.Url.IsSamePage(page));
}
