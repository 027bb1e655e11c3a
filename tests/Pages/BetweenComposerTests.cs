using GeoBrief.Model;
using GeoBrief.Pages;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Pages;

public sealed class BetweenComposerTests
{
    private static readonly Market Mexico = BalanceCase.Mexico;
    private static readonly Market Spain = BalanceCase.Spain;

    [Fact]
    public void One_market_has_nothing_to_be_compared_with() =>
        Assert.Equal("between.one-market", Only(Section([Mexico], Mexico.To(9, "ES"))));

    [Fact]
    public void Markets_without_a_link_have_nothing_to_compare() => Assert.Equal("between.nothing-live", Only(Section([Mexico, Spain])));

    [Fact]
    public void Balanced_markets_are_told_with_their_counts_and_the_table()
    {
        var section = Section([Mexico, Spain], Mexico.To(4, "MX"), Spain.To(3, "ES"));

        Assert.Equal(["between.calm", "between.language", "between.no-shared", "between.map"], section.Sentences.Select(sentence => sentence.Key));
        Assert.Equal("between.even", Verdict(section).Key);
        Assert.Null(section.Findings);
        Assert.Equal((2, 2), (section.Countries!.Columns.Length, section.Countries.Rows.Length));
        Assert.Equal([true, false], section.Countries.Rows[0].Cells.Select(cell => cell.Own));
        Assert.Equal([4m, null], section.Countries.Rows[0].Cells.Select(cell => cell.Links?.Value));
    }

    [Theory]
    [InlineData(3, 2, false, "between.too-few")]
    [InlineData(4, 2, false, "between.even")]
    [InlineData(6, 1, false, "between.swamped")]
    [InlineData(6, 1, true, "between.earning")]
    public void A_language_is_judged_in_a_sentence(int mexico, int spain, bool earning, string verdict) => Assert.Equal(
        verdict, Verdict(Section([Mexico with { MainRevenue = earning }, Spain], Mexico.To(mexico, "MX"), Spain.To(spain, "ES"))).Key);

    [Fact]
    public void What_is_out_of_balance_leads_to_its_rows()
    {
        var row = Assert.Single(Section([Mexico, Spain], Mexico.To(2, "MX"), Mexico.To(2, "ES"), Spain.To(1, "ES")).Findings!.Rows, row => row.Name.Key == "between.tug-of-war");

        Assert.Equal(("between-saw.tug-of-war", "between-remedy.tug-of-war", StatusLevel.Act), (row.Saw.Key, row.Remedy.Key, row.Severity.Level));
        Assert.Equal((2, 4, 2), (row.Saw.Number("part"), row.Saw.Number("whole"), row.Saw.Number("against")));
        Assert.Equal(["markets/mexico/ledger.html#l4", "markets/mexico/ledger.html#l5"], row.Rows.Select(entry => entry.Href));
    }

    [Fact]
    public void A_tug_of_war_is_not_told_again_as_links_of_other_countries()
    {
        var keys = Section([Mexico, Spain], Mexico.To(2, "MX"), Mexico.To(2, "ES")).Findings!.Rows.Select(row => row.Name.Key).ToList();

        Assert.Contains("between.tug-of-war", keys);
        Assert.DoesNotContain("between.other-countries", keys);
    }

    [Fact]
    public void A_row_of_a_sister_leads_to_the_ledger_of_the_sister()
    {
        var plan = Plan([Mexico, Spain], Mexico.To(4, "MX", change: link => link with { TargetPage = Spain.TargetPage }));
        var brief = plan.Page<BriefPage>("markets/spain/index.html");

        Assert.Contains(brief.Balance!.Rows.Single(row => row.Name.Key == "between.tug-of-war").Rows, row => row.Href == "../mexico/ledger.html#l2");
        Assert.Contains(brief.Shell.Contents, link => link.Href == "#balance");
    }

    [Fact]
    public void One_pattern_in_two_markets_leads_to_the_red_flags_of_both()
    {
        var section = Section([Mexico, Spain], Typed(Mexico), Typed(Spain));

        Assert.Equal(
            ["markets/mexico/index.html#flags", "markets/spain/index.html#flags"],
            section.Findings!.Rows.Single(row => row.Name.Key == "between.same-pattern").Rows.Select(row => row.Href));
    }

    [Fact]
    public void A_market_in_balance_has_no_such_section()
    {
        var brief = Plan([Mexico, Spain], Mexico.To(4, "MX"), Spain.To(4, "ES")).Page<BriefPage>("markets/mexico/index.html");

        Assert.Null(brief.Balance);
        Assert.DoesNotContain(brief.Shell.Contents, link => link.Href == "#balance");
    }

    [Fact]
    public void Many_findings_are_told_up_to_eight()
    {
        Market[] markets = [.. Enumerable.Range(0, 15).Select(at => MarketBuilder.Country($"m{at:00}"))];
        var section = Section([.. markets, Spain], Spain.To(2, "ES"));

        Assert.Equal((8, 7L), (section.Findings!.Rows.Length, section.Rest.Number("more")));
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void Many_sisters_are_counted_and_not_named(int sisters, bool counted)
    {
        Market[] markets = [.. Enumerable.Range(0, sisters).Select(at => MarketBuilder.Country($"m{at:00}"))];
        var row = Section([Spain, .. markets], Spain.To(6, "ES")).Findings!.Rows.Single(row => row.Name.Key == "between.swamped-sister");

        Assert.Equal(counted, row.Saw.Value("others") is PhraseReference { Phrase.Key: "between.many-markets" });
    }

    private static string Only(BetweenSection section)
    {
        Assert.Null(section.Findings);
        Assert.Null(section.Countries);
        return Assert.Single(section.Sentences).Key;
    }

    private static Phrase Verdict(BetweenSection section) =>
        ((PhraseReference)section.Sentences.Single(sentence => sentence.Key == "between.language").Value("verdict")).Phrase;

    private static IEnumerable<Placement> Typed(Market market) =>
        market.To(5, market.Country!.Value.Value, change: link => link with { Type = SourceType.Association });

    private static BetweenSection Section(Market[] markets, params IEnumerable<Placement>[] links) => Plan(markets, links).Page<IndexPage>("index.html").Between;

    private static SitePlan Plan(Market[] markets, params IEnumerable<Placement>[] links) =>
        PageCase.Compose(DataBuilder.Data(markets, BalanceCase.Numbered(links)));
}
