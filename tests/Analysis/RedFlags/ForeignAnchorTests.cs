using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis.RedFlags;

public sealed class ForeignAnchorTests
{
    private static readonly Market Mexico = MarketBuilder.Country() with { Places = ["Guadalajara", "Ciudad de México"] };
    private static readonly Market Spain = MarketBuilder.Country("spain", "ES") with { Places = ["Madrid", "Guadalajara", "Nuevo Madrid"] };

    [Theory]
    [InlineData(0, 4, "")]
    [InlineData(1, 4, "Watch 1")]
    [InlineData(2, 3, "Watch 2")]
    [InlineData(2, 4, "Act 2")]
    public void One_row_is_worth_a_look_and_two_of_four_an_act(int hits, int of, string told) =>
        Assert.Equal(told, Raise([Mexico, Spain], hits, of, "asesores en MADRID").Told());

    [Theory]
    [InlineData("asesores en Guadalajara")]
    [InlineData("Madrileños")]
    [InlineData(null)]
    public void A_name_that_the_market_lists_and_a_part_of_a_word_are_not_foreign(string? anchor) =>
        Assert.Null(Raise([Mexico, Spain], 4, 4, anchor));

    [Fact]
    public void One_foreign_name_beside_an_own_one_is_enough() =>
        Assert.Equal("Watch 1", Raise([Mexico, Spain], 1, 4, "de Guadalajara a Madrid").Told());

    [Fact]
    public void A_longer_name_of_ones_own_hides_the_foreign_one_inside_it() =>
        Assert.Null(Raise([Mexico with { Places = ["Nuevo Madrid"] }, Spain], 1, 4, "tiendas de Nuevo Madrid"));

    [Fact]
    public void A_place_of_a_secondary_country_is_welcome() =>
        Assert.Null(Raise([Mexico with { SecondaryMarkets = [new("ES")] }, Spain], 4, 4, "Madrid"));

    [Fact]
    public void A_place_of_a_language_market_that_spans_this_country_is_not_foreign() =>
        Assert.Null(Raise([Mexico, MarketBuilder.Language(countries: ["MX", "ES"]) with { Places = ["Sevilla"] }], 4, 4, "Sevilla"));

    [Fact]
    public void Without_places_there_is_nothing_to_tell_by() =>
        Assert.Null(Raise([Mexico with { Places = [] }, Spain with { Places = [] }], 4, 4, "Madrid"));

    private static RedFlag? Raise(Market[] markets, int hits, int of, string? anchor) =>
        FlagCase.Raise(RedFlagCode.ForeignAnchor, markets, FlagCase.Rows(hits, of, row => row with { Anchor = anchor }));
}
