using System.Collections.Immutable;
using GeoBrief.Model;

namespace GeoBrief.Analysis.Balance;

/// <summary>Sets the markets beside one another: it calls the rules, and does nothing else.</summary>
internal static class BalanceMeasure
{
    /// <summary>What holds for all markets, and each market's findings with its own part.</summary>
    public static (BalanceFindings Site, ImmutableArray<MarketFindings> Markets) Of(ImmutableArray<MarketFindings> findings, DataSet data)
    {
        var policy = data.Site.Policy.Balance;
        var markets = Balanced(findings);
        var counted = markets.SelectMany(market => market.Counted).ToList();
        var languages = LanguageBalanceRule.Of(markets, data.AsOf, policy);
        var overlaps = new OverlapMeasure(markets, policy);
        ImmutableArray<MarketBalance> own = [.. markets.Select((market, at) => Own(market, overlaps.Of(at), policy))];
        ImmutableArray<BalanceFinding> told =
        [
            .. Told(markets, own, new SourceAuthority(data, policy.Authority), policy)
                .Concat(languages.Select(group => LanguageBalanceRule.Finding(group, markets)).OfType<BalanceFinding>())
                .Concat(Quiet(languages, markets, data.AsOf, policy))
                .Concat(overlaps.Findings())
                .Concat(SamePatternPairs.Findings(findings, data.Site.Policy.RedFlags))
                .OrderByDescending(finding => finding.Severity)
                .ThenBy(finding => finding.Code),
        ];
        return (
            new(counted.Count, languages, overlaps.OfAll, LinkMapMeasure.Of(counted), CountryCellMeasure.Of(counted), told),
            Joined(findings, own, languages, told));
    }

    private static ImmutableArray<BalancedMarket> Balanced(ImmutableArray<MarketFindings> findings)
    {
        var counted = findings
            .Select(market => market.Placements.Where(finding => finding.Counted).Select(finding => finding.Placement).ToImmutableArray())
            .ToList();
        var onto = counted.SelectMany(links => links).Where(link => link.Section is not null).ToLookup(link => link.Section!.Slug);
        return [.. findings.Select((market, at) => new BalancedMarket(market.Market.Market, counted[at], [.. onto[market.Market.Market.Slug]]))];
    }

    private static MarketBalance Own(BalancedMarket market, ImmutableArray<SourceOverlap> overlaps, BalancePolicy policy)
    {
        var tied = TiedLinks.Of(market);
        return new(
            tied is null ? null : TugOfWarRule.Of(tied, policy),
            tied is null ? null : OffDiagonalRule.Of(tied, policy),
            AlignmentRule.Of(market, policy),
            null,
            overlaps,
            []);
    }

    private static IEnumerable<BalanceFinding> Told(
        ImmutableArray<BalancedMarket> markets, ImmutableArray<MarketBalance> own, SourceAuthority authority, BalancePolicy policy)
    {
        var endings = CrossEndingsRule.Countries(markets);
        var earning = OneCountryRule.Earning(markets);
        return markets.SelectMany((market, at) => new[]
        {
            own[at].TugOfWar is { } tug ? TugOfWarRule.Finding(market.Market, tug) : null,
            own[at].OffDiagonal is { } other ? OffDiagonalRule.Finding(market.Market, other) : null,
            own[at].Alignment is { } alignment ? AlignmentRule.Finding(market.Market, alignment) : null,
            CrossEndingsRule.Finding(market, endings),
            OneCountryRule.Finding(market, earning, policy),
            FirstBatchRule.Finding(market, authority, policy),
            PremiumRule.Finding(market, authority, policy),
        }).OfType<BalanceFinding>();
    }

    private static IEnumerable<BalanceFinding> Quiet(
        ImmutableArray<LanguageBalance> languages, ImmutableArray<BalancedMarket> markets, DateOnly asOf, BalancePolicy policy)
    {
        var bySlug = markets.ToLookup(market => market.Market.Slug.Value, StringComparer.Ordinal);
        return languages.SelectMany(group => QuietMarketRule.Findings(group, bySlug, asOf, policy));
    }

    private static ImmutableArray<MarketFindings> Joined(
        ImmutableArray<MarketFindings> findings, ImmutableArray<MarketBalance> own, ImmutableArray<LanguageBalance> languages, ImmutableArray<BalanceFinding> told)
    {
        var concerned = told.SelectMany(finding => finding.Markets.Select(market => (market.Slug, Finding: finding))).ToLookup(entry => entry.Slug, entry => entry.Finding);
        var groups = languages.ToDictionary(group => group.Language.Primary, StringComparer.Ordinal);
        return
        [
            .. findings.Select((market, at) => market with
            {
                Balance = own[at] with
                {
                    Language = groups.GetValueOrDefault(market.Market.Market.Language.Primary),
                    Findings = [.. concerned[market.Market.Market.Slug]],
                },
            }),
        ];
    }
}
