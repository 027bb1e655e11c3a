using GeoBrief.Model;
using GeoBrief.Planning;
using GeoBrief.Tests.Support;
using Xunit;
using static GeoBrief.Model.SourceType;

namespace GeoBrief.Tests.Planning;

public sealed class SourcingProfileTests
{
    private static readonly Market Mexico = MarketBuilder.Country() with { SourceTypes = [LocalPress, IndustryPublication, Partner, GlobalPublication] };

    [Theory] // P61
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void Three_to_four_kinds_of_source_are_asked_for(int count, bool within) =>
        Assert.Equal(within, Of(Mexico with { SourceTypes = [.. Enum.GetValues<SourceType>().Take(count)] }).TypesWithin);

    [Fact]
    public void A_kind_named_twice_is_one() => Assert.False(Of(Mexico with { SourceTypes = [LocalPress, LocalPress, Partner] }).TypesWithin);

    [Fact]
    public void A_market_that_names_no_kinds_takes_those_of_its_scan_and_without_one_two_stand_in()
    {
        var unscanned = Of(Mexico with { SourceTypes = [] });
        var scanned = Of(ScanCase.Market("2,1 1,0") with { SourceTypes = [] });

        Assert.Equal((SourcingBasis.StandIn, null), (unscanned.Basis, unscanned.TypesWithin));
        Assert.Equal([LocalPress, GlobalPublication], Types(unscanned));
        Assert.Equal(SourcingBasis.Scan, scanned.Basis);
        Assert.NotNull(scanned.TypesWithin);
    }

    [Theory] // P118
    [InlineData(60, true)]
    [InlineData(30, false)]
    public void A_country_page_plans_for_fewer_global_links_than_local_ones(int percent, bool fewer)
    {
        var policy = Policy.Default with { Mix = new() { StartingLocalShare = percent / 100m, FloorLocalShare = 0 } };
        var data = DataBuilder.Data([Mexico with { Plan = new(new(2026, 9, 1), [4, 4, 4]) }]);

        Assert.Equal(fewer, PageCase.Planned(data with { Site = data.Site with { Policy = policy } }).Markets[0].Sourcing.FewerGlobal);
    }

    [Fact]
    public void As_many_of_one_as_of_the_other_are_not_fewer() =>
        Assert.False(Of(Mexico with { MixRule = MixRule.Balanced, Plan = new(new(2026, 9, 1), [2, 2, 2]) }).FewerGlobal);

    [Fact]
    public void Without_links_and_on_other_pages_nothing_is_said_of_them()
    {
        Assert.Null(Of(Mexico).FewerGlobal);
        Assert.Null(Of(Mexico with { Plan = new(new(2026, 9, 1), [0, 0, 0]) }).FewerGlobal);
        Assert.Null(Of(MarketBuilder.Language(countries: ["MX", "ES"]) with { Plan = new(new(2026, 9, 1), [2, 3, 3]) }).FewerGlobal);
    }

    [Fact] // P62
    public void A_partner_is_looked_for_among_the_kinds_in_the_scan_and_in_the_sheet()
    {
        var none = Mexico with { SourceTypes = [LocalPress] };
        var row = PlacementBuilder.Live("partner.example") with { Type = Partner };

        Assert.False(Of(none).PartnerListed);
        Assert.True(Of(Mexico).PartnerListed);
        Assert.True(Of(none.Scanned(ScanBuilder.Competitor("rival.example", ScanBuilder.Mention("partner.example", type: Partner)))).PartnerListed);
        Assert.True(Of(none, row).PartnerListed);
        Assert.False(Of(none, row with { Status = PlacementStatus.Rejected }).PartnerListed);
    }

    [Fact]
    public void Links_are_counted_by_kind_and_scope_and_a_kind_that_only_the_plan_asks_for_stands_last()
    {
        var profile = Of(Mexico with { SourceTypes = [IndustryPublication, LocalPress], Plan = new(new(2026, 9, 1), [2, 3, 3]) });
        var odd = Of(Mexico with { SourceTypes = [LocalPress], Plan = new(new(2026, 9, 1), [2, 3, 3]) });

        Assert.Equal((profile.Local, profile.Global), (profile.Kinds.Sum(kind => kind.Local), profile.Kinds.Sum(kind => kind.Global)));
        Assert.Equal([LocalPress, GlobalPublication], Types(odd));
        Assert.All(Of(Mexico).Kinds, kind => Assert.Equal((null, null, null), (kind.Local, kind.Global, kind.Competitors)));
    }

    [Fact]
    public void The_best_candidates_of_a_kind_are_those_of_the_gap_that_may_be_asked()
    {
        var press = Enumerable.Range(1, 5).Select(number => ScanBuilder.Mention($"press{number}.example", "local", LocalPress)).ToArray();
        var abroad = ScanBuilder.Mention("abroad.example", "AR", LocalPress);
        var market = Mexico.Scanned([.. Enumerable.Range(1, 3).Select(number => ScanBuilder.Competitor($"rival{number}.example", [abroad, .. press]))]);

        var kind = Of(market, PlacementBuilder.Live("press2.example") with { Status = PlacementStatus.Planned }).Kinds[0];
        Assert.Equal(["press1.example", "press3.example", "press4.example"], kind.Candidates.Select(source => source.Domain.Value));
        Assert.Equal(3, kind.Competitors);
    }

    [Fact]
    public void Countries_of_other_markets_are_left_out_unless_they_are_welcome()
    {
        Market[] others = [MarketBuilder.Country("spain", "ES"), MarketBuilder.Country("guatemala", "GT"), MarketBuilder.Language(countries: ["MX", "AR"])];

        Assert.Equal(["ES", "AR"], Countries(Mexico with { SecondaryMarkets = [new("GT")] }, others));
        Assert.Empty(Countries(MarketBuilder.Global(), others));
    }

    [Fact]
    public void A_rejected_domain_is_shut_out_once_unless_it_is_live_elsewhere()
    {
        Placement Rejected(string source, int line) => PlacementBuilder.Live(source, line: line) with { Status = PlacementStatus.Rejected };

        Assert.Equal(
            ["b.example"],
            Of(Mexico, PlacementBuilder.Live("a.example"), Rejected("a.example", 3), Rejected("b.example", 4), Rejected("www.b.example", 5)).Rejected.Select(domain => domain.Value));
    }

    [Theory] // P69
    [InlineData(MixRule.LocalFirst, "LocalPress Association LocalDirectory IndustryPublication Partner Other GlobalPublication")]
    [InlineData(MixRule.Balanced, "LocalPress Association LocalDirectory IndustryPublication Partner Other GlobalPublication")]
    [InlineData(MixRule.GlobalFirst, "IndustryPublication GlobalPublication Partner Association LocalPress LocalDirectory Other")]
    public void A_market_begins_close_to_home_and_a_global_first_page_at_the_other_end(MixRule rule, string order) =>
        Assert.Equal(order.Split(' '), SourcingOrder.Of([.. Enum.GetValues<SourceType>()], rule).Select(type => type.ToString()));

    [Fact]
    public void The_order_holds_the_markets_own_kinds_alone() =>
        Assert.Equal([LocalPress, IndustryPublication, Partner, GlobalPublication], Of(Mexico with { SourceTypes = [GlobalPublication, Partner, LocalPress, IndustryPublication] }).Order.AsEnumerable());

    private static IEnumerable<SourceType> Types(SourcingProfile profile) => profile.Kinds.Select(kind => kind.Type);

    private static IEnumerable<string> Countries(Market market, Market[] others) =>
        PageCase.Planned(DataBuilder.Data([market, .. others])).Markets[0].Sourcing.OtherCountries.Select(country => country.Value);

    private static SourcingProfile Of(Market market, params Placement[] rows) => PageCase.Planned(DataBuilder.Data([market], rows)).Markets[0].Sourcing;
}
