using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Pages;
using GeoBrief.Primitives;
using GeoBrief.Rendering;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Pages;

public sealed class CheckWordsTests
{
    private static readonly Words Words = new(TextCatalogue.Load(FileTree.FromMemory(TextCase.Stock), "en").Value!, PageCase.English);

    [Theory]
    [InlineData("ES", "tied to Spain, not to Mexico")]
    [InlineData("GT", "welcome, but another country: Guatemala")]
    [InlineData("global", "read in many countries; how many readers are in Mexico is not known")]
    [InlineData("MX", "noted by hand as read here")]
    public void An_answer_says_why(string focus, string told)
    {
        var market = MarketBuilder.Country() with { SecondaryMarkets = [new("GT")] };

        Assert.Equal(told, Words.Plain(Lines(market, CheckCase.Row(focus: focus))[1].Reason));
    }

    [Fact]
    public void The_five_stand_in_their_order_with_words_of_the_text()
    {
        var lines = Lines(MarketBuilder.Country(), CheckCase.Row() with { Anchor = "gestoría en Madrid" });

        Assert.Equal(["Page", "Audience", "Context", "Version", "Intent"], lines.Select(line => Words.Plain(line.Question)));
        Assert.Equal(("no", "names another country’s place or currency: Madrid"), (Words.Plain(lines[2].Reply), Words.Plain(lines[2].Reason)));
    }

    [Theory]
    [InlineData(3, 3, "3 live links are too few to tell a pattern; 3 of them fail at least one of the five questions:")]
    [InlineData(1, 4, "Of the last 4 links, 1 fails at least one of the five questions, which is no pattern yet:")]
    [InlineData(3, 12, "Of the last 12 links, 3 fail at least one of the five questions: a pattern. They are")]
    [InlineData(0, 4, "Of the last 4 links, none fails any of the five questions.")]
    public void Failing_links_are_told_as_a_pattern_or_not(int failing, int of, string told)
    {
        var context = PageCase.Context(MarketBuilder.Country(), FlagCase.Rows(failing, of, row => row, row => row with { Why = "x" }));

        Assert.Equal(told, Words.Plain(CheckWords.Sanity(context)!));
    }

    [Fact]
    public void Without_a_live_link_there_is_nothing_to_tell() => Assert.Null(CheckWords.Sanity(PageCase.Context(MarketBuilder.Country())));

    [Fact] // P89
    public void The_flags_of_the_method_are_counted_apart_from_ours()
    {
        var market = MarketBuilder.Country() with { MixRule = MixRule.Balanced, Topics = ["e-invoicing"] };
        var rows = FlagCase.Rows(2, 4, row => row with { Anchor = "Madrid", Topic = "recipes" }, row => row with { Topic = "recipes" });

        Assert.Equal("The method names five red flags; 1 of them shows here. Of those that we added, 1 does.", Words.Plain(FlagComposer.Count(PageCase.Context(market, rows))!));
    }

    [Theory] // P120
    [InlineData("", "3 of 3 rows have all six fields (source, country focus, language, anchor, target page, why).")]
    [InlineData("why", "2 of 3 rows have all six fields (source, country focus, language, anchor, target page, why). Missing: why 1.")]
    [InlineData("language why", "2 of 3 rows have all six fields (source, country focus, language, anchor, target page, why). Missing: language 1 and why 1.")]
    public void Of_the_six_fields_those_that_lack_are_told(string lacking, string told)
    {
        var full = PlacementBuilder.Live("s.example", "local") with { Why = "x", Anchor = "Facturo", Language = new("es") };
        Placement[] rows = [.. Enumerable.Range(2, 3).Select(line => full with { Row = Text.Row(line) })];
        rows[0] = rows[0] with
        {
            Why = lacking.Contains("why", StringComparison.Ordinal) ? null : rows[0].Why,
            Language = lacking.Contains("language", StringComparison.Ordinal) ? null : rows[0].Language,
        };

        Assert.Equal(told, Words.Plain(CheckWords.Completeness(PageCase.Context(MarketBuilder.Country(), rows))));
    }

    private static ImmutableArray<CheckLine> Lines(Market market, Placement row) =>
        CheckWords.Lines(market, PageCase.Context(market, row).Findings.Placements[0]);
}
