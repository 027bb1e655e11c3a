using FsCheck.Xunit;
using GeoBrief.Model;
using GeoBrief.Planning;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Planning;

public sealed class PhaseCapacitiesTests
{
    private static readonly int HeldBack = Policy.Default.Balance.RespondingLead;

    [Theory] // R23: min(A, max(1, A - 2))
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 1)]
    [InlineData(4, 2)]
    [InlineData(9, 7)]
    public void A_sister_of_the_responding_market_holds_back_in_the_last_phase(int written, int inForce)
    {
        var capacities = PhaseCapacities.Of([Market("mexico", true, 2, 3, 3), Market("spain", null, 2, 3, written)], HeldBack);

        Assert.Equal([2, 3, 3], capacities[0].AsEnumerable());
        Assert.Equal([2, 3, inForce], capacities[1].AsEnumerable());
    }

    [Theory]
    [InlineData(null)]
    [InlineData(false)]
    public void Where_nobody_responds_all_is_as_written(bool? word)
    {
        var capacities = PhaseCapacities.Of([Market("mexico", word, 2, 3, 3), Market("spain", null, 1, 2, 5)], HeldBack);

        Assert.Equal([[2, 3, 3], [1, 2, 5]], capacities.Select(capacity => capacity.ToArray()));
    }

    [Fact]
    public void Of_two_that_respond_each_keeps_all_and_a_third_holds_back()
    {
        var capacities = PhaseCapacities.Of([Market("mexico", true, 2, 3, 3), Market("spain", true, 2, 3, 3), Market("chile", false, 2, 3, 3)], HeldBack);

        Assert.Equal([3, 3, 1], capacities.Select(capacity => capacity[2]));
    }

    [Fact]
    public void Sisters_are_country_markets_of_the_same_primary_language_with_a_plan()
    {
        Market[] markets =
        [
            Market("mexico", true, 2, 3, 3) with { Language = new("es-MX") },
            Market("spain", null, 2, 3, 3) with { Language = new("es-ES") },
            Market("canada", null, 2, 3, 3) with { Language = new("en") },
            MarketBuilder.Language("spanish", "es", "MX", "ES") with { Plan = new(PlanningFacts.Starts, [2, 3, 3]) },
            MarketBuilder.Country("chile"),
        ];

        Assert.Equal(
            ["2 3 3", "2 3 1", "2 3 3", "2 3 3", ""], PhaseCapacities.Of([.. markets], HeldBack).Select(capacity => string.Join(' ', capacity)));
    }

    [Fact]
    public void A_language_market_that_responds_takes_nothing_from_the_countries()
    {
        var hub = MarketBuilder.Language("spanish", "es", "MX", "ES") with { Plan = new(PlanningFacts.Starts, [2, 3, 3], Responding: true) };

        Assert.Equal([3, 3], PhaseCapacities.Of([hub, Market("spain", null, 2, 3, 3)], HeldBack).Select(capacity => capacity[2]));
    }

    [Property]
    public bool No_market_gets_more_than_is_written_and_none_loses_its_last_link(byte first, byte second, bool? one, bool? other, byte heldBack)
    {
        int[] written = [first, second];
        var inForce = PhaseCapacities.Of([Market("mexico", one, 2, 3, first), Market("spain", other, 2, 3, second)], heldBack);
        return inForce.Zip(written).All(pair =>
            pair.First[2] <= pair.Second
            && pair.First[2] >= Math.Min(1, pair.Second)
            && pair.Second - pair.First[2] <= heldBack
            && pair.First.Take(2).SequenceEqual([2, 3]));
    }

    private static Market Market(string slug, bool? responding, params int[] links) =>
        MarketBuilder.Country(slug) with { Plan = new(PlanningFacts.Starts, [.. links], responding) };
}
