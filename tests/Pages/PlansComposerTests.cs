using GeoBrief.Model;
using GeoBrief.Pages;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Pages;

public sealed class PlansComposerTests
{
    private static readonly DateOnly Starts = new(2026, 9, 1);

    [Fact]
    public void Each_market_with_a_plan_has_a_row_with_its_owner_days_and_links()
    {
        var section = Section(Planned("mexico", [2, 3, 3]) with { Name = "Mexico", Owner = "MR" }, Planned("spain", [2, 2, 1]));
        var row = section.Table!.Rows[0];

        Assert.Equal(("Mexico", "markets/mexico/plan.html", "MR"), (row.Name, row.Href, row.Owner));
        Assert.Equal([(2L, 0L), (1, 2), (2, 1)], row.Phases.Select(cell => Links(cell.Links)));
        Assert.Equal(new Phrase("plan.span", ("from", new DateValue(Starts.AddDays(30), WithYear: false)), ("to", Starts.AddDays(59))).Arguments.AsEnumerable(), row.Phases[1].Days!.Arguments);
        Assert.Equal((31L, 60L), (row.Phases[1].Column.Number("from"), row.Phases[1].Column.Number("to")));
        Assert.Equal((5L, 3L), Links(row.Total));
        Assert.Null(section.Table.Rows[1].Owner);
    }

    [Fact]
    public void The_last_row_adds_up_phases_and_markets()
    {
        var section = Section(Planned("mexico", [2, 3, 3]), Planned("spain", [2, 2, 1]), MarketBuilder.Country("canada"));

        Assert.Equal([(4L, 0L), (2, 3), (3, 1)], section.Table!.Sum!.Phases.Select(cell => Links(cell.Links)));
        Assert.Equal((9L, 4L), Links(section.Table.Sum.Total));
        Assert.All(section.Table.Sum.Phases, cell => Assert.Null(cell.Days));
        Assert.Equal(["plans.total", "plans.without"], section.Sentences.Select(sentence => sentence.Key));
        Assert.Equal((2L, 13L), (section.Sentences[0].Number("markets"), section.Sentences[0].Number("total")));
        Assert.Equal(new ListValue(["canada"]).Items.AsEnumerable(), ((ListValue)section.Sentences[1].Value("markets")).Items);
    }

    [Fact]
    public void The_sums_are_those_of_the_markets_that_are_shown()
    {
        var data = DataBuilder.Data([Planned("mexico", [2, 3, 3]), Planned("spain", [2, 2, 1])]);
        var section = PageCase.Compose(data with { Chosen = [Text.Slug("spain")] }).Page<IndexPage>("index.html").Plans;

        Assert.Equal((1L, 5L), (section.Sentences[0].Number("markets"), section.Sentences[0].Number("total")));
        Assert.Equal("spain", Assert.Single(section.Table!.Rows).Name);
    }

    [Fact]
    public void Without_a_plan_a_sentence_says_how_to_get_one()
    {
        var section = Section(MarketBuilder.Country(), MarketBuilder.Country("spain"));

        Assert.Equal("plans.none", Assert.Single(section.Sentences).Key);
        Assert.Equal((null, null, null), (section.Table, section.More, section.Evidence));
        Assert.Equal("pilot.choose", Assert.Single(section.Advice).Key);
    }

    [Fact]
    public void A_single_market_needs_no_sum_and_no_advice()
    {
        var section = Section(Planned("mexico", [2, 3, 3]));

        Assert.Null(section.Table!.Sum);
        Assert.Single(section.Table.Rows);
        Assert.Empty(section.Advice);
        Assert.Null(section.Status);
    }

    [Theory]
    [InlineData(6, 0)]
    [InlineData(7, 1)]
    [InlineData(50, 2)]
    public void More_than_six_plans_have_pages_of_their_own(int count, int pages)
    {
        var plan = PageCase.Compose(DataBuilder.Data(Many(count)));
        var section = plan.Page<IndexPage>("index.html").Plans;
        var sheets = plan.Pages.Where(page => page.View == "/pages/plans.cshtml").OrderBy(page => page.Path.Value.Length).Select(page => (PlansPage)page.Compose()).ToList();

        Assert.Equal(pages, sheets.Count);
        Assert.Equal(pages == 0, section.Table is not null);
        Assert.Equal(pages == 0 ? null : "plans.html", section.More?.Href);
        Assert.Equal(
            Enumerable.Range(0, count).Select(at => $"m{at:00}"), (pages == 0 ? [section.Table!] : sheets.Select(sheet => sheet.Table)).SelectMany(table => table.Rows).Select(row => row.Name));
        Assert.All(sheets, sheet => Assert.Equal(count * 5L, Links(sheet.Table.Sum!.Total).Local));
        Assert.All(sheets, sheet => Assert.Equal(pages > 1, !sheet.Pager.IsEmpty));
    }

    [Fact]
    public void Many_markets_without_a_plan_are_counted_and_not_named()
    {
        Market[] markets = [Planned("mexico", [2, 3, 3]), .. Enumerable.Range(0, 8).Select(at => MarketBuilder.Country($"m{at}"))];
        var names = (ListValue)Section(markets).Sentences[1].Value("markets");

        Assert.Equal(6, names.Items.Length);
        Assert.Equal(3, ((PhraseReference)names.Items[^1]).Phrase.Number("count"));
    }

    [Fact] // R23
    public void Who_responds_and_who_holds_back_is_told()
    {
        var told = Section(Responding("mexico"), Planned("spain", [2, 3, 3]), Planned("chile", [2, 3, 1])).Sentences.Single(sentence => sentence.Key == "plans.responding");

        Assert.Equal("mexico", ((TextValue)((ListValue)told.Value("responding")).Items.Single()).Text);
        Assert.Equal("spain", ((TextValue)((ListValue)told.Value("waiting")).Items.Single()).Text); // one link of Chile is its last
        Assert.DoesNotContain(Section(Responding("mexico"), Responding("spain")).Sentences, sentence => sentence.Key == "plans.responding");
    }

    [Fact]
    public void What_is_written_of_each_market_is_the_evidence()
    {
        var rows = Section(Planned("mexico", [2, 3, 3]) with { Pilot = new(3, null, 0, null) }, MarketBuilder.Country("spain")).Evidence!.Rows;

        Assert.Equal("markets/mexico/market.yml:1", Assert.Single(rows).Reference);
        Assert.Equal(["pilot.offer", "pilot.support"], ((ListValue)rows[0].Says.Value("scores")).Items.Select(item => ((PhraseReference)item).Phrase.Key));
        Assert.Equal(3, ((ListValue)rows[0].Says.Value("links")).Items.Length);
    }

    [Fact]
    public void With_many_plans_each_page_has_the_evidence_of_its_own_markets_and_the_index_that_of_the_first()
    {
        var plan = PageCase.Compose(DataBuilder.Data([.. Many(50), Rated("best", 3, 3, 3, 3)]));
        var sheet = plan.Page<PlansPage>("plans-2.html");

        Assert.Equal("markets/best/market.yml:1", Assert.Single(plan.Page<IndexPage>("index.html").Plans.Evidence!.Rows).Reference);
        Assert.Equal(sheet.Table.Rows.Select(row => row.Href), sheet.Evidence!.Rows.Select(row => row.Href));
        Assert.Null(PageCase.Compose(DataBuilder.Data(Many(50))).Page<IndexPage>("index.html").Plans.Evidence);
    }

    [Fact] // P59
    public void Several_markets_at_once_are_a_watch()
    {
        var section = Section(Planned("mexico", [2, 3, 3]) with { Pilot = new(3, null, null, null) }, Planned("spain", [2, 3, 3]));

        Assert.Equal(StatusLevel.Watch, section.Status?.Level);
        Assert.Equal(["pilot.several", "pilot.finish", "pilot.unrated"], section.Advice.Select(sentence => sentence.Key));
    }

    [Fact] // P115
    public void A_market_is_named_to_start_with_and_why()
    {
        var section = Section(Rated("mexico", 2, 2, 2, 3), Rated("spain", 1, 1, 1, 1));
        var start = Assert.Single(section.Advice);

        Assert.Equal(("pilot.start", "mexico"), (start.Key, ((TextValue)start.Value("market")).Text));
        var reason = ((PhraseReference)start.Value("reason")).Phrase;
        Assert.Equal("pilot.by-operations", reason.Key);
        Assert.Equal((2.3333m, "2.33"), (((FigureValue)reason.Value("score")).Figure.Value, ((FigureValue)reason.Value("score")).Figure.Text));
        Assert.Null(section.Status);
    }

    [Theory]
    [InlineData(3, 2, 2, 2, "pilot.tie-alphabet")]
    [InlineData(3, 2, 2, 1, "pilot.tie-average")]
    [InlineData(2, 2, 2, 2, null)]
    public void A_tie_is_told_with_what_decided(int offer, int shipping, int support, int pricing, string? told) => Assert.Equal(
        told, Section(Rated("mexico", 3, 2, 2, 2), Rated("spain", offer, shipping, support, pricing)).Advice.Select(sentence => sentence.Key).ElementAtOrDefault(1));

    [Fact]
    public void A_market_that_is_through_is_left_out_of_what_comes_next()
    {
        var through = Rated("mexico", 3, 3, 3, 3) with { Plan = new(new(2026, 1, 1), [2, 3, 3]) };
        var advice = Section(through, Rated("spain", 3, 3, 3, 3)).Advice;

        Assert.Equal(["pilot.done", "pilot.next"], advice.Select(sentence => sentence.Key));
        Assert.Equal("spain", ((TextValue)advice[1].Value("market")).Text);
        Assert.Equal("pilot.done", Assert.Single(Section(through, MarketBuilder.Country("spain")).Advice).Key);
    }

    private static (long Local, long Global) Links(Phrase phrase) => (phrase.Number("local"), phrase.Number("global"));

    private static Market Planned(string slug, int[] links) => MarketBuilder.Country(slug) with { Plan = new(Starts, [.. links]) };

    private static Market Responding(string slug) => MarketBuilder.Country(slug) with { Plan = new(Starts, [2, 3, 3], Responding: true) };

    private static Market Rated(string slug, int offer, int shipping, int support, int pricing) =>
        MarketBuilder.Country(slug) with { Pilot = new(offer, shipping, support, pricing) };

    private static IEnumerable<Market> Many(int count) => Enumerable.Range(0, count).Select(at => Planned($"m{at:00}", [2, 3, 3]));

    private static PlansSection Section(params Market[] markets) => PageCase.Compose(DataBuilder.Data(markets)).Page<IndexPage>("index.html").Plans;
}
