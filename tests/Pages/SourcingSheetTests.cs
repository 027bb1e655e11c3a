using FsCheck.Xunit;
using GeoBrief.Model;
using GeoBrief.Pages;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Pages;

public sealed class SourcingSheetTests
{
    [Fact]
    public void A_market_without_a_plan_has_one_page_without_briefs() => Assert.Equal(["sourcing.html: 0"], Told(PageCase.Context(MarketBuilder.Country())));

    [Fact]
    public void A_small_plan_stands_on_one_page() => Assert.Equal(["sourcing.html: 8"], Told(Context(2, 3, 3)));

    [Fact]
    public void A_large_one_goes_on_and_the_pages_that_follow_have_room_for_more()
    {
        var sheets = Context(100, 100, 100).SourcingSheets;

        Assert.True(sheets.Length > 10);
        Assert.True(sheets[1].Links.Length > sheets[0].Links.Length);
        Assert.Equal(Enumerable.Range(1, 300), sheets.SelectMany(sheet => sheet.Links).Select(link => link.Link.Number));
    }

    [Fact]
    public void Long_words_of_a_market_make_more_pages() => Assert.True(
        Context(market => market with { Topics = [.. Enumerable.Range(0, 6).Select(at => new string('t', 400) + at)] }, 8, 8, 8).SourcingSheets.Length > Context(8, 8, 8).SourcingSheets.Length);

    [Fact] // a brief that is heavier than a page still stands somewhere
    public void A_brief_too_heavy_for_any_page_has_one_to_itself() =>
        Assert.Equal(["sourcing.html: 0", "sourcing-2.html: 1", "sourcing-3.html: 1"], Told(Context(market => market with { Topics = [new string('t', 70_000)] }, 1, 1, 0)));

    [Property(MaxTest = 30)]
    public bool Every_link_has_its_brief_on_one_page_in_its_order(byte first, byte second, byte third)
    {
        var context = Context(first % 40, second % 40, third % 40);

        return context.SourcingSheets.SelectMany(sheet => sheet.Links).Select(link => link.Link).SequenceEqual(context.Planned.Plan!.Phases.SelectMany(phase => phase.Links))
            && context.SourcingSheets.Skip(1).All(sheet => !sheet.Links.IsEmpty);
    }

    private static MarketContext Context(params int[] capacities) => Context(market => market, capacities);

    private static MarketContext Context(Func<Market, Market> change, params int[] capacities) =>
        PageCase.Context(change(MarketBuilder.Country() with { Plan = new(new(2026, 9, 1), [.. capacities]) }));

    private static IEnumerable<string> Told(MarketContext context) => context.SourcingSheets.Select(sheet => $"{sheet.Path.Name}: {sheet.Links.Length}");
}
