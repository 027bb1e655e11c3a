using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Pages;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;
using GeoBrief.Primitives;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Pages;

public sealed class ComposerTests
{
    [Fact]
    public void What_presses_most_is_asked_first()
    {
        var unsure = PageCase.OnCourse("watched") with { Scan = null };
        var late = PageCase.OnCourse("late") with { Plan = new PlanInputs(new(2026, 9, 1), [0, 0, 1]) };
        var data = DataBuilder.Data(
            [PageCase.OnCourse("calm"), unsure, MarketBuilder.Country("empty"), late],
            [
                .. Rows("watched", 6, "local"), .. Rows("calm", 6, "local"), .. Rows("late", 6, "global"),
            ]);

        var page = PageCase.Compose(data).Page<IndexPage>("index.html");

        Assert.Equal(["late", "watched", "empty", "calm"], page.Minute.Decision!.Items.Select(item => ((TextValue)item.Due!.Value("market")).Text));
        Assert.Equal(["calm", "watched", "empty", "late"], page.Markets.Rows.Select(row => row.Name));
        Assert.Equal(["index.count", "index.act-one", "index.watch", "index.on-course", "index.no-data"], page.Minute.Sentences.Select(sentence => sentence.Key));
    }

    [Fact]
    public void At_most_six_are_asked()
    {
        var page = PageCase.Compose(DataBuilder.Data(Enumerable.Range(1, 7).Select(number => MarketBuilder.Country($"m{number}")))).Page<IndexPage>("index.html");

        Assert.Equal(6, page.Minute.Decision!.Items.Length);
        Assert.Equal(6, page.Minute.Decision.Title.Number("count"));
    }

    [Fact]
    public void Placements_of_no_market_are_listed_with_an_anchor()
    {
        var page = PageCase.Compose(DataBuilder.Data([MarketBuilder.Country()], [PlacementBuilder.Live("a.example", target: "https://elsewhere.example/", line: 9)])).Page<IndexPage>("index.html");

        Assert.Equal(("l9", "placements.csv:9", 1m), (page.Loose.Unassigned[0].Id, page.Loose.Unassigned[0].Reference, page.Loose.UnassignedCount.Value));
        Assert.Contains(page.Shell.Contents, link => link.Href == "#unassigned");
    }

    [Fact]
    public void The_prose_of_the_red_flags_says_the_thresholds_in_force()
    {
        var data = DataBuilder.Data([MarketBuilder.Country()]);
        var policy = Policy.Default with { RedFlags = new() { LocalDomains = 7, ForeignAnchorAct = 3 } };
        var page = MethodComposer.Compose(data with { Site = data.Site with { Policy = policy } }, PageCase.Shells(data));
        var told = TextCase.StockWords().Plain(page.Notes.Single(note => note.Text.Key == "method.flags").Text);

        Assert.Contains("fewer than 7 local domains", told, StringComparison.Ordinal);
        Assert.Contains("foreign anchors from 3 rows on", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_markets_with_a_floor_are_counted_among_those_with_too_few_links()
    {
        var floored = MarketBuilder.Country("floored");
        var free = MarketBuilder.Country("free") with { MixRule = MixRule.Balanced };
        var chart = MixCharts.OfAll(PageCase.Contexts(DataBuilder.Data([floored, free])));

        Assert.Equal((1L, 1L), (chart.Conclusion.Number("floored"), chart.Conclusion.Number("small")));
    }

    [Fact]
    public void Every_threshold_is_listed_once_and_a_changed_one_stands_out()
    {
        var data = DataBuilder.Data([MarketBuilder.Country()]);
        var page = MethodComposer.Compose(data with { Site = data.Site with { Policy = Policy.Default with { Mix = new() { FloorLocalShare = 0.55m } } } }, PageCase.Shells(data));

        Assert.Equal(PolicySettings.All.Select(setting => setting.Name), page.Policy.SelectMany(group => group.Rows).Select(row => row.Name));
        var changed = Assert.Single(page.Policy.SelectMany(group => group.Rows), row => row.Changed);
        Assert.Equal(("floor_local_share", "0.60", "0.55"), (changed.Name, changed.Default, changed.InForce));
        Assert.Equal("5", page.Policy.SelectMany(group => group.Rows).Single(row => row.Name == "competitors.min").Default);
    }

    [Fact]
    public void Thresholds_stand_in_groups_that_say_where_each_comes_from()
    {
        var groups = MethodComposer.Compose(DataBuilder.Data([]), PageCase.Shells()).Policy;

        Assert.Equal(["policy-group.mix", "policy-group.scan", "policy-group.sources", "policy-group.red-flags", "policy-group.plan", "policy-group.ledger", "policy-group.balance"], groups.Select(group => group.Title.Key));
        Assert.All(groups, group => Assert.NotEmpty(group.Rows));
        Assert.Equal("policy.article", groups[0].Rows.Single(row => row.Name == "starting_local_share").Origin.Key);
        Assert.Equal("policy.ours", groups[2].Rows.Single(row => row.Name == "clues.ending").Origin.Key);
    }

    [Fact]
    public void The_method_names_the_files_that_were_read()
    {
        var data = DataBuilder.Data([ScanCase.Market("2,1 1,0"), MarketBuilder.Country("spain", "ES")], PlacementBuilder.Counting(3));

        Assert.Equal(
            [("markets/mexico/market.yml", ""), ("markets/mexico/scan.md", "4"), ("markets/spain/market.yml", ""), ("placements.csv", "3")],
            MethodComposer.Compose(data, PageCase.Shells(data)).Sources.Select(row => (row.File, row.Rows)));
    }

    [Fact]
    public void A_red_flag_is_told_with_its_rows_and_the_remedy()
    {
        var context = PageCase.Context(MarketBuilder.Country(), FlagCase.Rows(3, 4, row => row with { Market = Text.Slug("mexico"), TargetPage = Text.Page("https://facturo.example/other/") }));
        var rows = FlagComposer.Rows(context, RelativePath.Of("markets/mexico/index.html"));

        var row = rows.Single(flag => flag.Name.Key == "flag.wrong-page");
        Assert.Equal(("flag-saw.wrong-page", "flag-remedy.wrong-page", StatusLevel.Act), (row.Saw.Key, row.Remedy.Key, row.Severity.Level));
        Assert.Equal((3, 4), (row.Saw.Number("count"), row.Saw.Number("total")));
        Assert.Equal(["ledger.html#l2", "ledger.html#l3", "ledger.html#l4"], row.Rows.Select(entry => entry.Href));
        Assert.Equal(("flags.some", context.Findings.RedFlags.Length), (FlagComposer.Summary(context).Key, FlagComposer.Summary(context).Number("count")));
    }

    [Theory]
    [InlineData(0, "flags.nothing-live")]
    [InlineData(4, "flags.none")]
    public void No_red_flag_is_told_too(int live, string key)
    {
        var context = PageCase.Context(MarketBuilder.Country() with { MixRule = MixRule.GlobalFirst }, PlacementBuilder.Counting(0, live));

        Assert.Empty(context.Findings.RedFlags);
        Assert.Equal(key, FlagComposer.Summary(context).Key);
    }

    [Theory]
    [InlineData(3, "actual.counts", false)]
    [InlineData(4, "actual.share", true)]
    [InlineData(0, "actual.none", false)]
    public void Below_four_links_no_percentage_is_shown(int live, string key, bool marked)
    {
        var context = PageCase.Context(PageCase.OnCourse(), PlacementBuilder.Counting(live));

        Assert.Equal(key, MixCharts.ActualWords(context).Key); // R15
        Assert.Equal(marked, MixCharts.OfMarket(context).Bars[^1].NowX is not null);
    }

    [Fact]
    public void Target_plan_and_today_stand_on_one_axis_with_the_floor()
    {
        var chart = MixCharts.OfMarket(PageCase.Context(PageCase.OnCourse(), PlacementBuilder.Counting(3, 1)));

        Assert.Equal(["target", "plan", "today"], chart.Bars.Select(bar => bar.Id));
        Assert.Equal(["60%", "60%", "60%"], chart.Bars.Select(bar => bar.FloorX));
        Assert.Equal(("63.33%", "75%"), (chart.Bars[0].AimX, chart.Bars[2].NowX));
        Assert.Equal("chart.conclusion-plan-holds", chart.Conclusion.Key);
    }

    [Fact]
    public void A_market_without_plan_scan_and_floor_has_a_chart_all_the_same()
    {
        var chart = MixCharts.OfMarket(PageCase.Context(MarketBuilder.Country() with { MixRule = MixRule.Balanced }));

        Assert.Equal(["target", "today"], chart.Bars.Select(bar => bar.Id));
        Assert.Equal((null, null, null, "chart.conclusion-no-plan"), (chart.FloorX, chart.Bars[0].RangeX, chart.Axis, chart.Conclusion.Key));
    }

    [Fact]
    public void Every_competitor_has_a_bar_and_their_sum_the_last()
    {
        var chart = CompetitorChart.Of(PageCase.Context(ScanCase.Market("8,4 1,3 0,0")), RelativePath.Of("markets/mexico/index.html"))!;

        Assert.Equal([false, false, false, true], chart.Bars.Select(bar => bar.Sum));
        Assert.Equal(["67%", "25%", null, "56%"], chart.Bars.Select(bar => bar.Share?.Text));
        Assert.Equal("bar.no-share", chart.Bars[2].Count.Key);
        Assert.Equal(("chart.above-floor", 1L, 2L), (chart.Conclusion.Key, chart.Conclusion.Number("above"), chart.Conclusion.Number("voting")));
        Assert.Equal(4, chart.Bars.Select(bar => bar.Id).Distinct().Count());
    }

    [Fact]
    public void Without_a_scan_there_is_no_chart_of_competitors() =>
        Assert.Null(CompetitorChart.Of(PageCase.Context(MarketBuilder.Country()), RelativePath.Of("markets/mexico/index.html")));

    [Theory]
    [InlineData(0.6, "44%", "53%")]
    [InlineData(0, "92%", "89%")]
    [InlineData(1, "12%", "21%")]
    public void The_floor_of_the_running_share_and_its_label_stay_within_the_chart(double floor, string line, string label)
    {
        var data = DataBuilder.Data([PageCase.OnCourse()]);
        var context = PageCase.Contexts(data with { Site = data.Site with { Policy = Policy.Default with { Mix = new() { FloorLocalShare = (decimal)floor } } } })[0];
        var chart = RunningChart.Of(context, context.Planned.Plan!)!;

        Assert.Equal((line, label), (chart.FloorY, chart.FloorLabelY));
        Assert.Equal(3, chart.Points.Length);
    }

    [Fact]
    public void A_plan_without_links_has_no_running_share()
    {
        var context = PageCase.Context(MarketBuilder.Country() with { Plan = new PlanInputs(new(2026, 9, 1), [0, 0, 0]) });

        Assert.Null(RunningChart.Of(context, context.Planned.Plan!));
    }

    [Theory]
    [InlineData(1, 10, "words.fraction")]
    [InlineData(2, 3, "words.fraction")]
    public void Every_share_is_said_in_words_that_are_there(int numerator, int denominator, string key)
    {
        var words = Sentences.Words(new(MixWordsKind.Fraction, new Fraction(numerator, denominator)));

        Assert.Equal(key, words.Key);
        Assert.Equal(
            ($"fraction.{numerator}-{denominator}", $"fraction.{denominator - numerator}-{denominator}"),
            (((PhraseReference)words.Value("local")).Phrase.Key, ((PhraseReference)words.Value("global")).Phrase.Key));
    }

    [Fact]
    public void A_country_is_named_and_no_code_is_shown() =>
        Assert.Equal("MX", ((CountryValue)Sentences.Statement(MarketBuilder.Country()).Value("country")).Country.Value);

    private static IEnumerable<Placement> Rows(string market, int count, string focus) => Enumerable.Range(0, count)
        .Select(at => PlacementBuilder.Live($"{market}{at}.example", focus, $"https://facturo.example/{market}/", at + 2) with { Date = new DateOnly(2026, 9, 10) });
}
