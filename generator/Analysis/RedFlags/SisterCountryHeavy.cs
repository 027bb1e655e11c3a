using GeoBrief.Classification;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis.RedFlags;

/// <summary>
/// Links tied to the client's other country markets of this language (R18, P96): watch above 25%, act above 40%. A secondary
/// market raises no flag (R2).
/// </summary>
internal sealed class SisterCountryHeavy : IRedFlagRule
{
    public RedFlag? Check(FlagContext context)
    {
        var n = context.Counted.Length;
        if (n < context.Limits.Sample)
        {
            return null;
        }

        var sisters = context.Markets
            .Where(market => market.Slug != context.Market.Slug && market.Language.Primary == context.Market.Language.Primary)
            .Select(market => market.Country)
            .OfType<CountryCode>()
            .Except(context.Market.SecondaryMarkets)
            .ToHashSet();
        var links = context.CountedWhere(link =>
            link.Verdict is { Scope: Scope.OtherCountry, Country: { } country } && sisters.Contains(country));
        return FlagLimits.Above(RedFlagCode.SisterCountryHeavy, links, n, context.Limits.SisterCountryHeavy);
    }
}
