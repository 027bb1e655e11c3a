using FsCheck.Xunit;
using GeoBrief.Model;
using GeoBrief.Planning;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Planning;

public sealed class PilotChoiceTests
{
    [Fact] // P115
    public void The_highest_score_comes_first() =>
        Assert.Equal(["spain", "mexico", "chile"], Ranked(Rated("mexico", 2, 2, 2, 2), Rated("spain", 1, 3, 3, 3), Rated("chile", 1, 1, 1, 1)));

    [Fact]
    public void A_tie_goes_to_the_higher_average_of_all_four() =>
        Assert.Equal(["spain", "mexico"], Ranked(Rated("mexico", 3, 1, 1, 1), Rated("spain", 3, 1, 2, 1)));

    [Fact]
    public void A_tie_of_both_goes_by_the_alphabet_and_an_accent_is_no_other_letter() => Assert.Equal(
        ["b", "c", "a"],
        Ranked(Rated("a", 3, 1, 2, 1, "Österreich B"), Rated("c", 3, 1, 1, 2, "Österreich A"), Rated("b", 3, 2, 1, 1, "oman")));

    [Fact]
    public void The_same_name_twice_goes_by_the_folder() =>
        Assert.Equal(["a", "b"], Ranked(Rated("b", 1, 1, 1, 1, "Mexico"), Rated("a", 1, 1, 1, 1, "Mexico")));

    [Fact]
    public void A_market_without_a_score_is_not_ranked()
    {
        Assert.Equal(["mexico"], Ranked(MarketBuilder.Country("spain"), Rated("mexico", 0, null, null, null)));
        Assert.Empty(Ranked(MarketBuilder.Country()));
        Assert.Empty(Ranked());
    }

    [Property]
    public bool The_order_of_the_folder_changes_nothing(byte[] scores)
    {
        Market[] markets = [.. scores.Select((score, at) => Rated($"m{at}", score % 4, score / 4 % 4, score / 16 % 4, score / 64))];
        return Ranked(markets).SequenceEqual(Ranked([.. markets.Reverse()]))
            && PilotChoice.Rank(markets).Zip(PilotChoice.Rank(markets).Skip(1)).All(pair => pair.First.Pilot.Score >= pair.Second.Pilot.Score);
    }

    private static Market Rated(string slug, int? offer, int? shipping, int? support, int? pricing, string? name = null) =>
        MarketBuilder.Country(slug) with { Name = name ?? slug, Pilot = new(offer, shipping, support, pricing) };

    private static IEnumerable<string> Ranked(params Market[] markets) => PilotChoice.Rank(markets).Select(rated => rated.Market.Slug.Value);
}
