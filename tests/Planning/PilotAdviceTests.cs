using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Planning;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Planning;

public sealed class PilotAdviceTests
{
    /// <summary>The start of a plan whose day 90 is the day before the report.</summary>
    private static readonly DateOnly EndsBefore = DataBuilder.AsOf.AddDays(-90);

    /// <summary>The start of a plan whose day 90 is the day of the report.</summary>
    private static readonly DateOnly EndsToday = DataBuilder.AsOf.AddDays(-89);

    [Fact] // P59
    public void Two_markets_at_once_without_a_finished_pilot_are_worth_a_look()
    {
        var advice = Advice(From("mexico", DataBuilder.AsOf), From("spain", EndsToday));

        Assert.Equal(FlagSeverity.Watch, advice.Severity);
        Assert.Equal(["mexico", "spain"], advice.Running.Select(market => market.Name));
    }

    [Fact]
    public void One_market_at_a_time_is_as_it_should_be() =>
        Assert.Null(Advice(From("mexico", EndsToday), From("spain", DataBuilder.AsOf.AddDays(1)), MarketBuilder.Country("canada")).Severity);

    [Fact]
    public void A_market_whose_ninety_days_are_over_is_the_completed_pilot()
    {
        var advice = Advice(From("canada", EndsBefore), From("mexico", EndsToday), From("spain", EndsToday));

        Assert.Equal("canada", Assert.Single(advice.Completed).Name);
        Assert.Equal(2, advice.Running.Length);
        Assert.Null(advice.Severity);
    }

    [Fact]
    public void A_plan_without_room_neither_runs_nor_completes()
    {
        var advice = Advice(From("mexico", EndsToday, 0, 0, 0), From("spain", EndsToday), From("canada", EndsBefore, 0, 0, 0));

        Assert.Equal(("spain", 0), (Assert.Single(advice.Running).Name, advice.Completed.Length));
        Assert.Null(advice.Severity);
    }

    [Fact] // P115: no scores, "choose"
    public void Without_scores_there_is_a_choice_to_be_made()
    {
        var advice = Advice(From("mexico", EndsToday), MarketBuilder.Country("spain"));

        Assert.Equal((PilotStep.Choose, null), (advice.Step, advice.First));
        Assert.Equal(["mexico", "spain"], advice.Unrated.Select(market => market.Name));
    }

    [Fact]
    public void The_best_market_is_the_one_to_start_with()
    {
        var advice = Advice(Rated(From("spain", EndsToday), 2), Rated(MarketBuilder.Country(), 3), MarketBuilder.Country("canada"));

        Assert.Equal((PilotStep.Start, "mexico"), (advice.Step, advice.First!.Market.Name));
        Assert.Equal("canada", Assert.Single(advice.Unrated).Name);
    }

    [Fact]
    public void The_best_market_is_to_be_finished_once_it_runs() =>
        Assert.Equal(PilotStep.Finish, Advice(Rated(From("mexico", EndsToday), 3), Rated(MarketBuilder.Country("spain"), 2)).Step);

    [Fact]
    public void After_a_completed_pilot_the_best_of_the_others_comes_next()
    {
        var advice = Advice(Rated(From("mexico", EndsBefore), 3), Rated(MarketBuilder.Country("spain"), 1), Rated(MarketBuilder.Country("chile"), 2));

        Assert.Equal((PilotStep.Next, "chile"), (advice.Step, advice.First!.Market.Name));
    }

    [Fact]
    public void When_every_rated_market_is_through_nothing_is_left_to_start() =>
        Assert.Equal(PilotStep.Done, Advice(Rated(From("mexico", EndsBefore), 3), MarketBuilder.Country("spain")).Step);

    private static Market From(string slug, DateOnly starts, params int[] links) =>
        MarketBuilder.Country(slug) with { Plan = new(starts, links.Length == 0 ? [2, 3, 3] : [.. links]) };

    private static Market Rated(Market market, int offer) => market with { Pilot = new(offer, null, null, null) };

    private static PilotAdvice Advice(params Market[] markets) => PageCase.Planned(DataBuilder.Data(markets)).Pilot;
}
