using GeoBrief.Diagnostics;
using GeoBrief.Model;
using Xunit;

namespace GeoBrief.Tests.Loading.Yaml;

public sealed class MarketReaderTests
{
    private const string File = "markets/mexico/market.yml";

    private const string GlobalPage = "name: World\nlanguage: es\npage_type: global\ntarget_page: https://facturo.example/es/\n";
    private const string LanguageMarket = "name: Spanish\nlanguage: es\ncountries: [MX, ES]\ntarget_page: https://facturo.example/es/\n";

    [Fact]
    public void The_example_of_the_contract_is_read_whole()
    {
        var outcome = SampleFolder.LoadMarket("""
            name: Mexico
            country: MX
            language: es
            secondary_markets: [GT, CO]
            mix_rule: balanced
            page_type: country
            target_page: https://facturo.example/mx/
            pages:
              - url: https://facturo.example/mx/precios/
              - url: https://facturo.example/mx/api/
                mix_rule: global-first
            url_prefixes: [https://facturo.example/mx/]
            queries: [software de facturación, facturación electrónica sat]
            topics: [e-invoicing, accounting]
            places: [Ciudad de México]
            brand_terms: [facturo]
            source_types: [local-press, trade press, partner]
            owner: MR
            plan:
              starts: 2026-09-01
              links_per_phase: [1, 0, 4]
              responding: true
            pilot: { offer: 3, shipping: 2, support: 1, pricing: 0 }
            main_revenue: true
            launched: 2026-08-15

            """);
        Assert.Empty(outcome.Diagnostics);
        var market = outcome.Mexico();
        Assert.Equal(("mexico", "Mexico", "MX", "es"), (market.Slug.Value, market.Name, market.Country!.Value.Value, market.Language.Value));
        Assert.Equal(["GT", "CO"], market.SecondaryMarkets.Select(country => country.Value));
        Assert.Equal([MixRule.Balanced, MixRule.GlobalFirst], market.Pages.Select(page => page.MixRule));
        Assert.Equal([9, 10], market.Pages.Select(page => page.Row.First));
        Assert.Equal([SourceType.LocalPress, SourceType.IndustryPublication, SourceType.Partner], market.SourceTypes.AsEnumerable());
        Assert.Equal(["software de facturación", "facturación electrónica sat"], market.Queries.AsEnumerable());
        Assert.Equal(new DateOnly(2026, 9, 1), market.Plan!.Starts);
        Assert.Equal([1, 0, 4], market.Plan.LinksPerPhase.AsEnumerable());
        Assert.True(market.Plan.Responding);
        Assert.Equal(("MR", new PilotScores(3, 2, 1, 0)), (market.Owner, market.Pilot));
        Assert.True(market.MainRevenue);
        Assert.Equal(new DateOnly(2026, 8, 15), market.Launched);
        Assert.Equal("markets/mexico/market.yml:1-25", market.Row.ToString());
    }

    [Fact]
    public void What_is_not_said_has_its_default()
    {
        var market = SampleFolder.Load().Mexico();
        Assert.Equal((MixRule.LocalFirst, PageType.Country), (market.MixRule, market.PageType));
        Assert.Equal("https://facturo.example/mx/", Assert.Single(market.UrlPrefixes).Text);
        Assert.Equal(["Facturo"], market.BrandTerms.AsEnumerable());
        Assert.Null(market.Plan);
        Assert.Null(market.Owner);
        Assert.Null(market.Pilot);
        Assert.Null(market.Scan);
    }

    [Fact]
    public void A_plan_without_capacity_takes_two_three_and_three() =>
        Assert.Equal([2, 3, 3], SampleFolder.LoadMarket(SampleFolder.Market + "plan: { starts: 2026-09-01 }\n").Mexico().Plan!.LinksPerPhase.AsEnumerable());

    [Fact]
    public void A_language_market_is_global_first_and_at_home_in_all_its_countries()
    {
        var outcome = SampleFolder.LoadMarket(LanguageMarket);
        Assert.Empty(outcome.Diagnostics);
        var market = outcome.Mexico();
        Assert.Equal((MixRule.GlobalFirst, PageType.Language), (market.MixRule, market.PageType));
        Assert.Equal(["MX", "ES"], market.HomeCountries.Select(country => country.Value));
    }

    [Fact] // P36, P41, P44
    public void A_global_page_needs_no_country_and_is_global_first()
    {
        var outcome = SampleFolder.LoadMarket(GlobalPage);
        Assert.Empty(outcome.Diagnostics);
        var market = outcome.Mexico();
        Assert.Equal((MixRule.GlobalFirst, PageType.Global, null), (market.MixRule, market.PageType, market.Country));
        Assert.True(market.IsForAnyCountry);
    }

    [Fact]
    public void A_global_page_may_name_countries_and_a_rule_of_its_own()
    {
        var market = SampleFolder.LoadMarket(GlobalPage + "countries: [US, GB]\nmix_rule: balanced\n").Mexico();
        Assert.Equal((MixRule.Balanced, PageType.Global), (market.MixRule, market.PageType));
        Assert.Equal(["US", "GB"], market.HomeCountries.Select(country => country.Value));
        Assert.False(market.IsForAnyCountry);
    }

    [Fact]
    public void A_global_page_has_no_country_of_its_own() => SampleFolder.LoadMarket(SampleFolder.Market + "page_type: global\n").Expect("GB2244", File, 5, 12);

    [Fact] // A slip must not widen the page to every country.
    public void A_global_page_whose_only_country_is_a_slip_is_left_out()
    {
        var outcome = SampleFolder.LoadMarket(GlobalPage + "countries: [Qqqqqqqq]\n");
        Assert.Equal(["GB2003"], outcome.Diagnostics.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.Code));
        Assert.Null(outcome.Value);
    }

    [Theory]
    [InlineData("https://facturo.mx/", PageType.CcTld)]
    [InlineData("https://facturo.mx/planes/", PageType.CcTld)]
    [InlineData("https://facturo.es/mx/", PageType.Country)]
    [InlineData("https://facturo.example/mx/", PageType.Country)]
    public void The_page_type_follows_the_ending_of_the_host(string page, PageType expected)
    {
        var outcome = SampleFolder.LoadMarket($"name: Mexico\ncountry: MX\nlanguage: es\ntarget_page: {page}\n");
        Assert.Empty(outcome.Diagnostics);
        Assert.Equal((expected, MixRule.LocalFirst), (outcome.Mexico().PageType, outcome.Mexico().MixRule));
    }

    [Fact]
    public void A_home_page_as_target_is_a_warning_but_on_a_country_ending()
    {
        var outcome = SampleFolder.LoadMarket("name: Mexico\ncountry: MX\nlanguage: es\ntarget_page: https://facturo.example/\n");
        Assert.Equal(Severity.Warning, outcome.Expect("GB2246", File, 4, 14).Severity);
    }

    [Theory]
    [InlineData("name")]
    [InlineData("language")]
    [InlineData("target_page")]
    public void A_required_key_that_is_missing_is_an_error(string key)
    {
        var text = string.Concat(SampleFolder.Market.Split('\n').Where(line => !line.StartsWith(key, StringComparison.Ordinal)).Select(line => line + "\n"));
        var outcome = SampleFolder.LoadMarket(text);
        Assert.Contains($"'{key}'", outcome.Expect("GB2209", File, 1, 1).Message, StringComparison.Ordinal);
        Assert.Null(outcome.Value);
    }

    [Theory]
    [InlineData("name: M\nlanguage: es\ntarget_page: https://a.example/m/\n", 1, 1)]
    [InlineData("name: M\nlanguage: es\ncountries: []\ntarget_page: https://a.example/m/\n", 3, 1)]
    public void A_market_of_no_country_is_an_error(string text, int line, int column) => SampleFolder.LoadMarket(text).Expect("GB2242", File, line, column);

    [Fact]
    public void Country_and_countries_together_are_an_error() =>
        SampleFolder.LoadMarket(SampleFolder.Market + "countries: [MX, ES]\n").Expect("GB2241", File, 5, 1);

    [Fact]
    public void A_country_cannot_be_primary_and_secondary()
    {
        var outcome = SampleFolder.LoadMarket(SampleFolder.Market + "secondary_markets: [GT, MX]\n");
        outcome.Expect("GB2243", File, 5, 25);
        Assert.Equal("GT", Assert.Single(outcome.Mexico().SecondaryMarkets).Value);
    }

    [Fact]
    public void A_page_of_one_country_needs_a_country() => SampleFolder.LoadMarket(LanguageMarket + "page_type: country\n").Expect("GB2244", File, 5, 12);

    [Fact]
    public void A_page_of_a_language_has_no_country() => SampleFolder.LoadMarket(SampleFolder.Market + "page_type: language\n").Expect("GB2244", File, 5, 12);

    [Fact]
    public void A_page_type_that_is_none_is_an_error() => SampleFolder.LoadMarket(SampleFolder.Market + "page_type: xyz\n").Expect("GB2021", File, 5, 12);

    [Fact]
    public void An_unknown_source_type_is_an_error_here() =>
        SampleFolder.LoadMarket(SampleFolder.Market + "source_types: [local-press, xyzzy, partner]\n").Expect("GB2016", File, 5, 29);

    [Theory]
    [InlineData("[local-press, partner]", "2 source types (local-press, partner)")]
    [InlineData("[local-press, partner, association, other, blog]", "5 source types")]
    public void Fewer_than_three_or_more_than_four_source_types_are_a_warning(string types, string named)
    {
        var found = SampleFolder.LoadMarket(SampleFolder.Market + $"source_types: {types}\n").Expect("GB2245", File, 5, 1);
        Assert.Equal(Severity.Warning, found.Severity);
        Assert.Contains(named, found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_needs_its_first_day()
    {
        var outcome = SampleFolder.LoadMarket(SampleFolder.Market + "plan:\n  links_per_phase: [1, 2, 3]\n");
        Assert.Contains("'plan.starts'", outcome.Expect("GB2209", File, 6, 3).Message, StringComparison.Ordinal);
        Assert.Null(outcome.Mexico().Plan);
    }

    [Theory]
    [InlineData("9999-12-31", true)]
    [InlineData("0001-01-01", true)]
    [InlineData("2101-01-01", true)]
    [InlineData("2100-12-31", false)]
    [InlineData("2000-01-01", false)]
    public void A_plan_starts_in_a_year_that_can_be_meant(string day, bool isFault)
    {
        var outcome = SampleFolder.LoadMarket(SampleFolder.Market + $"plan:\n  starts: {day}\n");
        Assert.Equal(isFault, outcome.Codes().Contains("GB2248"));
        Assert.Equal(isFault, outcome.Mexico().Plan is null);
    }

    [Theory]
    [InlineData("[1, 2]", "GB2247", 7, 3)]
    [InlineData("[1, 2, -1]", "GB2020", 7, 27)]
    [InlineData("[1, 2, 1.5]", "GB2019", 7, 27)]
    [InlineData("3", "GB2208", 7, 20)]
    public void Capacity_is_three_whole_numbers(string links, string code, int line, int column) =>
        SampleFolder.LoadMarket(SampleFolder.Market + $"plan:\n  starts: 2026-09-01\n  links_per_phase: {links}\n").Expect(code, File, line, column);

    [Fact]
    public void A_key_page_needs_an_address() => SampleFolder.LoadMarket(SampleFolder.Market + "pages:\n  - mix_rule: balanced\n").Expect("GB2209", File, 6, 5);

    [Fact]
    public void A_single_word_where_a_list_belongs_says_how_to_write_one() =>
        Assert.Equal("Write [GT].", SampleFolder.LoadMarket(SampleFolder.Market + "secondary_markets: GT\n").Expect("GB2208", File, 5, 20).Hint);

    [Fact]
    public void All_mistakes_of_a_market_come_in_one_run()
    {
        var outcome = SampleFolder.LoadMarket("name: Mexico\ncountry: ZZ\nlanguage: es\ntarget_page: nowhere\nlaunched: 1.2.2026\nmain_revenue: on\nnam: x\n");
        Assert.Equal(["GB2202", "GB2014", "GB2003", "GB2023", "GB2009"], outcome.Codes());
        Assert.Null(outcome.Value);
    }
}
