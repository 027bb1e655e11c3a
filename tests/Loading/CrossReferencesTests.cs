using GeoBrief.Diagnostics;
using GeoBrief.Loading;
using Xunit;

namespace GeoBrief.Tests.Loading;

public sealed class CrossReferencesTests
{
    private const string Prefix = "url_prefixes: [https://www.facturo.example/mx]\n";

    private static readonly string Elsewhere = SampleFolder.Market.Replace("country: MX", "country: ES", StringComparison.Ordinal);

    [Fact]
    public void Two_markets_with_one_prefix_are_an_error_at_the_second()
    {
        var outcome = SampleFolder.Load(
            ("markets/mexico/market.yml", SampleFolder.Market + Prefix),
            ("markets/spain/market.yml", SampleFolder.Market + "url_prefixes:\n  - https://facturo.example/es/\n  - http://facturo.example/mx/\n"));
        Assert.Contains("'mexico'", outcome.Expect("GB3001", "markets/spain/market.yml", 7, 5).Message, StringComparison.Ordinal);
        Assert.Equal(2, outcome.Value!.Markets.Length);
    }

    [Fact]
    public void One_target_page_for_two_countries_is_a_finding_and_no_error() =>
        Assert.Empty(SampleFolder.Load(("markets/spain/market.yml", Elsewhere)).Diagnostics);

    [Fact]
    public void One_target_page_for_two_markets_of_one_country_and_language_is_an_error() =>
        SampleFolder.Load(("markets/spain/market.yml", SampleFolder.Market)).Expect("GB3001", "markets/spain/market.yml", 0, 0);

    [Fact]
    public void One_prefix_may_lie_below_another() =>
        Assert.Empty(SampleFolder.Load(
            ("markets/mexico/market.yml", SampleFolder.Market + Prefix),
            ("markets/spain/market.yml", SampleFolder.Market + "url_prefixes: [https://facturo.example/mx/es/]\n")).Diagnostics);

    [Theory]
    [InlineData("live", "2026-10-01", true)]
    [InlineData("live", "2026-09-30", false)]
    [InlineData("paused", "2026-10-01", false)]
    public void A_live_row_dated_after_the_day_of_the_report_is_a_warning(string status, string date, bool expected)
    {
        var outcome = SampleFolder.Load(("placements.csv", $"source_domain,target_page,status,date\na.mx,https://facturo.example/mx/,{status},{date}\n"));
        if (expected)
        {
            Assert.Equal(Severity.Warning, outcome.Expect("GB3002", "placements.csv", 2, 0).Severity);
        }
        else
        {
            Assert.Empty(outcome.Diagnostics);
        }

        Assert.Single(outcome.Value!.Placements.Rows);
    }

    [Theory]
    [InlineData("2026-10-01", true)]
    [InlineData("2026-09-30", false)]
    public void A_scan_dated_after_the_day_of_the_report_is_a_warning(string date, bool expected)
    {
        var outcome = SampleFolder.LoadScan($"---\nscanned: {date}\n---\n## a.example\n- b.mx\n");
        if (expected)
        {
            Assert.Equal(Severity.Warning, outcome.Expect("GB3006", "markets/mexico/scan.md", 0, 0).Severity);
        }
        else
        {
            Assert.Empty(outcome.Diagnostics);
        }

        Assert.Single(outcome.Scan().Competitors);
    }

    [Fact]
    public void The_day_of_the_report_is_the_option_then_the_site_then_today()
    {
        var tree = SampleFolder.With(("site.yml", "client: F\nas_of: 2026-08-01\n"));
        var option = new DateOnly(2026, 7, 1);
        Assert.Equal(option, DataLoader.Load(tree, new(option, SampleFolder.Today, [])).Value!.AsOf);
        Assert.Equal(new DateOnly(2026, 8, 1), DataLoader.Load(tree, new(null, SampleFolder.Today, [])).Value!.AsOf);
        Assert.Equal(SampleFolder.Today, SampleFolder.Load().Value!.AsOf);
    }

    [Theory]
    [InlineData("blog.facturo.example", true)]
    [InlineData("facturo.example", true)]
    [InlineData("facturo.mx", false)]
    public void A_link_from_the_site_that_it_points_to_is_a_warning(string source, bool expected)
    {
        var outcome = SampleFolder.Load(("placements.csv", $"source_domain,target_page,status\n{source},https://facturo.example/mx/,planned\n"));
        Assert.Equal(expected ? ["GB3003"] : [], outcome.Codes());
    }
}
