using System.Text.Json.Nodes;
using GeoBrief.Model;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Pages.Documents;

public sealed class PlansDocumentsTests
{
    private static readonly DateOnly Starts = new(2026, 9, 1);

    [Fact]
    public void The_sums_of_all_plans_stand_in_the_document_of_the_site()
    {
        var plans = Figures(Planned("mexico", true), Planned("spain", null)).At("plans")!;

        Assert.Equal((2m, 14m, 9m, 5m), (plans.Number("markets"), plans.Number("total.total"), plans.Number("total.local"), plans.Number("total.global")));
        Assert.Equal([4m, 6m, 4m], Enumerable.Range(0, 3).Select(at => plans.Number($"phases.{at}.total")));
    }

    [Fact]
    public void Without_a_plan_there_are_no_sums_and_without_scores_a_choice()
    {
        var figures = Figures(MarketBuilder.Country());

        Assert.Null(figures.At("plans"));
        Assert.Equal(("choose", null, null), (figures.Word("pilot.step"), figures.Word("pilot.first"), figures.Word("pilot.severity")));
        Assert.Equal(0, figures.Length("pilot.ranked"));
    }

    [Fact]
    public void The_advice_names_markets_and_keeps_what_was_not_rated_open()
    {
        var pilot = Figures(Planned("spain", null), Planned("mexico", null) with { Pilot = new(null, 1, 0, 1) }).At("pilot")!;

        Assert.Equal(("finish", "mexico", "watch"), (pilot.Word("step"), pilot.Word("first"), pilot.Word("severity")));
        Assert.Equal((0.6667m, 0.6667m), (pilot.Number("ranked.0.score"), pilot.Number("ranked.0.average")));
        Assert.Equal((null, 0m), (pilot.Number("ranked.0.offer"), pilot.Number("ranked.0.support")));
        Assert.Equal(["spain", "mexico"], pilot.At("running")!.AsArray().Select(slug => slug!.GetValue<string>()));
        Assert.Equal(0, pilot.Length("completed"));
    }

    [Theory]
    [InlineData("mexico", 3, true)]
    [InlineData("spain", 1, null)]
    [InlineData("chile", 1, false)]
    public void A_brief_says_the_capacity_in_force_and_the_word_on_the_response(string slug, int last, bool? responding)
    {
        var plan = JsonNode.Parse(Written($"markets/{slug}/brief.json", Planned("mexico", true), Planned("spain", null), Planned("chile", false)))!["plan"]!;

        Assert.Equal([2, 3, last], plan["capacity"]!.AsArray().Select(links => links!.GetValue<int>()));
        Assert.Equal(responding, plan["responding"]?.GetValue<bool>());
        Assert.True(plan.AsObject().ContainsKey("responding"));
        Assert.Equal(5m + last, plan.Number("total.total"));
    }

    private static JsonNode Figures(params Market[] markets) => JsonNode.Parse(Written("site.json", markets))!["figures"]!;

    private static byte[] Written(string path, params Market[] markets) =>
        PageCase.Compose(DataBuilder.Data(markets)).Documents.Single(file => file.Path.Value == path).Write(phrase => phrase.Key);

    private static Market Planned(string slug, bool? responding) => MarketBuilder.Country(slug) with { Plan = new(Starts, [2, 3, 3], responding) };
}
