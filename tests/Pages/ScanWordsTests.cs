using GeoBrief.Model;
using GeoBrief.Pages;
using GeoBrief.Rendering;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Pages;

/// <summary>What a scan is told to say, in the stock words.</summary>
public sealed class ScanWordsTests
{
    private const string Global = "2,18 4,16 3,17 6,14 1,19 5,15 4,16 3,17";
    private static readonly Words Words = TextCase.StockWords();

    [Theory] // P47: with the number of those to add
    [InlineData("8,4 8,4 8,4", "Only 3 competitors have a vote; please add 2 more, 5 to 10 are asked for.")]
    [InlineData("8,4", "Only 1 competitor has a vote; please add 4 more, 5 to 10 are asked for.")]
    [InlineData("0,0", "No competitor has a vote; please add 5 more, 5 to 10 are asked for.")]
    public void Few_competitors_are_told_with_how_many_to_add(string counts, string sentence) => Assert.Contains(sentence, Notes(ScanCase.Market(counts)));

    [Fact]
    public void Five_competitors_are_enough() => Assert.DoesNotContain(Keys(PageCase.OnCourse()), key => key is "scan.few" or "scan.many");

    [Theory]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void More_than_ten_are_told(int competitors, bool told) =>
        Assert.Equal(told, Keys(ScanCase.Market(string.Join(' ', Enumerable.Repeat("4,2", competitors)))).Contains("scan.many"));

    [Theory] // 3.1
    [InlineData(6, 4, "scan.coverage")]
    [InlineData(5, 4, "scan.coverage-low")]
    public void Coverage_below_sixty_percent_is_worth_watching(int placed, int unknown, string key)
    {
        var keys = Keys(MarketBuilder.Country().Scanned(ScanBuilder.Counting(placed, 0, 0, unknown)));

        Assert.Equal(key, Assert.Single(keys, found => found.StartsWith("scan.coverage", StringComparison.Ordinal)));
    }

    [Fact] // P49
    public void Patterns_are_told_with_how_many_are_ours()
    {
        var notes = Notes(MarketBuilder.Country().Scanned(Rival("a", "one.mx", "two.mx", "three.mx"), Rival("b", "one.mx", "two.mx", "three.mx")), PlacementBuilder.Live("one.mx"));

        Assert.Contains("3 sources stand behind two competitors or more; you have a live link from 1 of them.", notes);
    }

    [Fact]
    public void No_pattern_and_no_link_of_ours_are_told_too()
    {
        Assert.Contains("No source stands behind two competitors or more, so there is no pattern to follow yet.", Notes(MarketBuilder.Country().Scanned(Rival("a", "one.mx"))));
        Assert.Contains(
            "2 sources stand behind two competitors or more; you have a live link from none of them.",
            Notes(MarketBuilder.Country().Scanned(Rival("a", "one.mx", "two.mx"), Rival("b", "one.mx", "two.mx"))));
    }

    [Fact] // P56
    public void Strong_links_without_local_ones_are_told_calmly()
    {
        var notes = Notes(AuthorityCase.Market("L40 L40 L40 G40 G40"), AuthorityCase.Placements("L60 G60 G60 G60"));

        Assert.Contains(
            "Your links are as strong as those of the competitors (median authority 60 beside 40), but the ones that rank here also have local mentions, while 1 of your 4 is tied to Mexico. We suggest local sources next, rather than stronger ones.",
            notes);
    }

    [Theory]
    [InlineData("L60 L60 G60 G60")]
    [InlineData("G60 G60 G60")]
    public void Nothing_is_told_of_strong_links_that_are_local_or_few(string ours) =>
        Assert.DoesNotContain(Keys(AuthorityCase.Market("L40 L40 L40 G40 G40"), AuthorityCase.Placements(ours)), key => key == "scan.strong-links-only");

    [Fact] // P57
    public void International_results_ask_for_a_decision_and_name_the_line_to_write()
    {
        var context = PageCase.Context(ScanCase.Market(Global));
        var asked = BriefMinute.Of(context).Decision!;

        Assert.Contains(ScanWords.Notes(context), note => note.Key == "scan.international");
        Assert.Equal(2, asked.Items.Length);
        Assert.Equal("We need 2 decisions from you", Words.Plain(asked.Title));
        Assert.Equal(
            "May this page follow the balanced rule? If so, write mix_rule: balanced in markets/mexico/market.yml; nothing changes before that.",
            Words.Plain(asked.Items[1].Ask));
    }

    [Fact]
    public void A_balanced_page_is_asked_for_no_other_rule()
    {
        var context = PageCase.Context(ScanCase.Market(Global, MarketBuilder.Country() with { MixRule = MixRule.Balanced }));

        Assert.DoesNotContain(ScanWords.Notes(context), note => note.Key == "scan.international");
        Assert.Single(BriefMinute.Of(context).Decision!.Items);
    }

    private static Competitor Rival(string name, params string[] sources) =>
        ScanBuilder.Competitor($"{name}.example", [.. sources.Select(source => ScanBuilder.Mention(source, "local"))]);

    private static List<string> Keys(Market market, params Placement[] rows) => [.. ScanWords.Notes(PageCase.Context(market, rows)).Select(note => note.Key)];

    private static List<string> Notes(Market market, params Placement[] rows) => [.. ScanWords.Notes(PageCase.Context(market, rows)).Select(Words.Plain)];
}
