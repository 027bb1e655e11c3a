using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis;

public sealed class AnchorAdviceTests
{
    private static readonly Market Mexico = MarketBuilder.Country() with { Places = ["Guadalajara", "Puebla", "PUEBLA"] };
    private static readonly Market Spain = MarketBuilder.Country("spain", "ES") with { Places = ["Madrid", "Guadalajara", "Valladolid", "Villa del Ejemplo"] };
    private static readonly Market Canada = MarketBuilder.Country("canada", "CA", "en") with { Places = ["Toronto"] };
    private static readonly Market France = MarketBuilder.Country("france", "FR", "fr") with { Places = ["Nice", "Lyon"] };
    private static readonly Market Hub = MarketBuilder.Language(countries: ["MX", "ES"]) with { Places = ["Sevilla"] };

    [Fact]
    public void A_market_names_its_own_and_avoids_what_its_sisters_have_and_it_has_not()
    {
        var advice = Of(Mexico, Spain);

        Assert.Equal("Guadalajara, Puebla", Told(advice.OwnPlaces));
        Assert.Equal("MXN", Told(advice.OwnCurrencies));
        Assert.Equal("Madrid, Villa del Ejemplo", Told(advice.ForeignPlaces)); // Valladolid stands in both countries
        Assert.Equal("EUR", Told(advice.ForeignCurrencies));
        Assert.False(advice.MorePlaces);
    }

    [Fact]
    public void A_hub_is_not_told_to_avoid_the_cities_and_currencies_of_its_own_countries()
    {
        var advice = Of(Hub, Mexico, Spain, Canada);

        Assert.Equal("Toronto; CAD", Told(advice));
        Assert.Equal("MXN, EUR", Told(advice.OwnCurrencies));
    }

    [Fact]
    public void A_place_that_a_hub_over_this_country_lists_is_not_foreign() =>
        Assert.Equal("Madrid", Told(Of(Mexico, Spain with { Places = ["Madrid", "Sevilla"] }, Hub).ForeignPlaces));

    [Fact]
    public void Two_markets_that_pay_in_euros_do_not_avoid_them()
    {
        Assert.Empty(Of(Spain, France).ForeignCurrencies);
        Assert.Equal("Nice, Lyon", Told(Of(Spain, France).ForeignPlaces)); // a word as well, but listed as a place
        Assert.Equal("EUR", Told(Of(Spain, France).OwnCurrencies));
    }

    [Fact]
    public void What_a_secondary_country_has_is_welcome_and_still_not_the_markets_own()
    {
        var advice = Of(Mexico with { SecondaryMarkets = [new("ES")] }, Spain);

        Assert.Empty(advice.ForeignPlaces);
        Assert.Empty(advice.ForeignCurrencies);
        Assert.Equal("MXN", Told(advice.OwnCurrencies));
    }

    [Fact] // Germany pays with Spain's money, but Berlin is not in Spain
    public void A_currency_may_be_shared_where_a_place_is_not() =>
        Assert.Equal("Berlin; ", Told(Of(Spain, MarketBuilder.Country("germany", "DE", "de") with { Places = ["Berlin"] })));

    [Fact]
    public void A_page_for_no_country_in_particular_has_nothing_of_its_own_and_nothing_foreign() =>
        Assert.Equal(AnchorAdvice.None with { AnyCountry = true }, Of(MarketBuilder.Global() with { Places = ["Paris"] }, Mexico, Spain));

    [Fact]
    public void A_global_page_that_names_its_countries_is_as_a_hub() =>
        Assert.Equal("Toronto; CAD", Told(Of(MarketBuilder.Global(countries: ["MX", "ES"]), Mexico, Spain, Canada)));

    [Fact]
    public void Markets_of_the_same_language_come_first() =>
        Assert.Equal("Madrid, Toronto", Told(Of(Mexico, Canada, Spain with { Places = ["Madrid"] }).ForeignPlaces));

    [Fact]
    public void A_long_list_is_cut_and_says_so()
    {
        var many = Spain with { Places = [.. Enumerable.Range(1, 13).Select(number => $"Villa {number} del Ejemplo")] };

        Assert.Equal((12, true), (Of(Mexico, many).ForeignPlaces.Length, Of(Mexico, many).MorePlaces));
        Assert.False(Of(Mexico, many with { Places = many.Places[..12] }).MorePlaces);
    }

    [Fact]
    public void A_client_of_one_market_has_nothing_to_avoid() => Assert.Equal("; ", Told(Of(Mexico)));

    [Fact] // what is advised against is what would be flagged
    public void Every_place_to_avoid_raises_the_red_flag()
    {
        Market[] markets = [Mexico, Spain, Canada];

        Assert.All(Of(Mexico, Spain, Canada).ForeignPlaces, place => Assert.NotNull(FlagCase.Raise(
            RedFlagCode.ForeignAnchor, markets, FlagCase.Rows(1, 4, row => row with { Anchor = $"asesores en {place}" }))));
    }

    private static string Told(AnchorAdvice advice) => $"{Told(advice.ForeignPlaces)}; {Told(advice.ForeignCurrencies)}";

    private static string Told(ImmutableArray<string> names) => string.Join(", ", names);

    private static AnchorAdvice Of(params Market[] markets) => Analyzer.Analyze(Classifier.Classify(DataBuilder.Data(markets))).Markets[0].Anchors;
}
