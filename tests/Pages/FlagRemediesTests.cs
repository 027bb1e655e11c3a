using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Pages;
using GeoBrief.Pages.Wording;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Pages;

public sealed class FlagRemediesTests
{
    private static readonly Market Mexico = MarketBuilder.Country() with { Topics = ["e-invoicing"], Places = ["Puebla"] };

    [Fact]
    public void The_sites_to_write_to_are_named_the_strongest_first_and_the_rest_counted()
    {
        var remedy = Of(RedFlagCode.WrongPage, [Mexico], Rows(5, (row, at) => row with { TargetPage = Text.Page("https://facturo.example/other/"), Authority = at * 10 }));
        var sites = ((PhraseReference)remedy.Value("sites")).Phrase;

        Assert.Equal(["s4.example", "s3.example", "s2.example"], Names(sites, "sites"));
        Assert.Equal(2, sites.Number("more"));
        Assert.Equal(["https://facturo.example/other/"], Names(remedy, "pages"));
        Assert.Equal(new TextValue("https://facturo.example/mexico/"), remedy.Value("page"));
    }

    [Fact]
    public void The_words_to_replace_are_those_of_the_anchors()
    {
        var remedy = Of(RedFlagCode.ForeignAnchor, [Mexico], Rows(4, (row, at) => row with { Anchor = at == 0 ? "gestoría en Madrid" : "Facturo", Context = "En Sevilla." }));

        Assert.Equal(["Madrid"], Names(remedy, "words"));
        Assert.Equal(["Puebla"], Names(remedy, "places"));
    }

    [Fact]
    public void The_countries_that_need_a_page_each_are_named()
    {
        var spain = MarketBuilder.Country("spain", "ES") with { TargetPage = Mexico.TargetPage };

        Assert.Equal(["mexico", "spain"], Names(Of(RedFlagCode.ManyCountries, [Mexico, spain], []), "names"));
    }

    [Fact]
    public void The_heavy_kind_of_source_is_named_and_not_proposed_again()
    {
        var spain = MarketBuilder.Country("spain", "ES");
        var remedy = Of(
            RedFlagCode.SamePattern,
            [Mexico with { SourceTypes = [SourceType.GlobalPublication, SourceType.Partner] }, spain],
            [.. Rows(5, Global), .. Rows(5, Global).Select(row => row with { Market = spain.Slug })]);

        Assert.Equal("types.global-publication", ((PhraseReference)remedy.Value("heavy")).Phrase.Key);
        Assert.Equal(["types.partner"], ((ListValue)remedy.Value("types")).Items.Select(item => ((PhraseReference)item).Phrase.Key));
    }

    [Fact]
    public void The_free_local_sources_of_the_scan_come_first()
    {
        var scanned = ScanCase.Market("1,1 1,1", Mexico);
        var market = scanned.Scanned([.. scanned.Scan!.Competitors.Select(rival => rival with { Mentions = rival.Mentions.Add(ScanBuilder.Mention("expansion.mx", "local", SourceType.LocalPress)) })]);

        Assert.Contains("expansion.mx", Names(Of(RedFlagCode.FewLocalDomains, [market], Rows(4, (row, _) => row with { Focus = CountryFocus.Global })), "candidates"));
    }

    private static Placement Global(Placement row, int at) => row with { Type = SourceType.GlobalPublication };

    private static Placement[] Rows(int count, Func<Placement, int, Placement> change) =>
    [
        .. Enumerable.Range(0, count).Select(at => change(CheckCase.Row($"s{at}.example") with { Row = Text.Row(at + 2) }, at)),
    ];

    private static Phrase Of(RedFlagCode code, Market[] markets, Placement[] rows)
    {
        var context = PageCase.Contexts(DataBuilder.Data(markets, rows)).Single(market => market.Market.Slug == Mexico.Slug);
        return FlagRemedies.Of(context, context.Findings.RedFlags.Single(flag => flag.Code == code));
    }

    private static string[] Names(Phrase phrase, string name) => [.. ((ListValue)phrase.Value(name)).Items.Select(item => ((TextValue)item).Text)];
}
