using GeoBrief.Diagnostics;
using Xunit;

namespace GeoBrief.Tests.Loading;

public sealed class OwnMentionsTests
{
    [Fact]
    public void A_competitors_own_site_does_not_mention_it()
    {
        var outcome = SampleFolder.LoadScan("## www.rival.mx\n- blog.rival.mx\n- diario.mx\n\n## otro.mx\n- rival.mx\n");

        var told = outcome.Expect("GB3004", "markets/mexico/scan.md", 2, 0);
        Assert.Equal((Severity.Warning, true), (told.Severity, told.Message.Contains("rival.mx", StringComparison.Ordinal)));
        Assert.Equal(["diario.mx", "rival.mx"], outcome.Scan().Competitors.SelectMany(competitor => competitor.Mentions).Select(mention => mention.Domain.Value));
        Assert.Single(outcome.Diagnostics);
    }

    [Fact]
    public void A_row_of_the_table_is_left_out_where_it_stands()
    {
        var outcome = SampleFolder.Load(("markets/mexico/mentions.csv", "competitor,source_domain\nrival.mx,diario.mx\nrival.mx,www.rival.mx\n"));

        outcome.Expect("GB3004", "markets/mexico/mentions.csv", 3, 0);
        Assert.Equal("diario.mx", Assert.Single(outcome.Scan().Competitors[0].Mentions).Domain.Value);
    }

    [Theory]
    [InlineData("blog.facturo.example")] // the target page
    [InlineData("facturo.es")] // the target page of another market
    [InlineData("facturo.com.mx")] // a section of another market
    public void The_clients_own_site_is_no_source_of_a_mention(string source)
    {
        var spain = SampleFolder.Market
            .Replace("country: MX", "country: ES", StringComparison.Ordinal)
            .Replace("facturo.example/mx/", "facturo.es/", StringComparison.Ordinal);
        var outcome = SampleFolder.Load(
            ("markets/mexico/scan.md", $"## rival.mx\n- diario.mx\n- {source}\n"),
            ("markets/spain/market.yml", spain + "url_prefixes: [https://facturo.es/, https://www.facturo.com.mx/es/]\n"));

        Assert.Equal(Severity.Warning, outcome.Expect("GB3005", "markets/mexico/scan.md", 3, 0).Severity);
        Assert.Equal("diario.mx", Assert.Single(outcome.Value!.Markets[0].Scan!.Competitors[0].Mentions).Domain.Value);
    }

    [Fact]
    public void Two_sites_of_one_platform_are_not_each_others_own() =>
        Assert.Empty(SampleFolder.LoadScan("## rival.blogspot.com\n- otro.blogspot.com\n").Diagnostics);
}
