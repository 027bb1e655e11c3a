using GeoBrief.Analysis;
using GeoBrief.Classification;
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

    [Fact] // P37: no country is foreign to a page that is for none in particular
    public void Nothing_is_foreign_to_a_global_page_but_to_one_that_names_its_countries()
    {
        Assert.Null(Raise([MarketBuilder.Global("mexico"), Spain], 4, 4, "asesores en Madrid, 500 ARS"));
        Assert.Equal("Act 4", Raise([MarketBuilder.Global("mexico", countries: "MX"), Spain], 4, 4, "asesores en Madrid").Told());
    }

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

    [Theory]
    [InlineData("mejor gestoría en Madrid")]
    [InlineData("Taxes in New Mexico")]
    [InlineData("software argentino")]
    [InlineData("accountants in Bath")]
    [InlineData("facturación en España")]
    public void The_table_knows_places_that_nobody_lists(string anchor) =>
        Assert.Equal("Watch 1", Raise([Mexico with { Places = [] }], 1, 4, anchor).Told());

    [Theory]
    [InlineData("guía en Guadalajara")]
    [InlineData("Mexican software")]
    [InlineData("Mexico City")]
    [InlineData("Spanish, French and German")]
    [InlineData("software para Latinoamérica")]
    [InlineData("abogados en Valencia")]
    [InlineData("reading about invoices")]
    [InlineData("cuentas corrientes")]
    [InlineData("despacho García y Martínez")]
    public void A_name_that_stands_here_or_may_mean_something_else_is_no_evidence(string anchor) =>
        Assert.Null(Raise([Mexico with { Places = [] }], 4, 4, anchor));

    [Theory]
    [InlineData("Córdoba")]
    [InlineData("Durango")]
    [InlineData("Guadalajara")]
    [InlineData("León")]
    [InlineData("Linares")]
    [InlineData("Mérida")]
    [InlineData("Salamanca")]
    [InlineData("San Fernando")]
    [InlineData("Valladolid")]
    public void Names_that_Mexico_and_Spain_share_are_foreign_to_neither(string name)
    {
        Assert.Null(Raise([Mexico with { Places = [] }], 4, 4, $"asesores en {name}"));
        Assert.Null(Raise([Spain with { Places = [] }], 4, 4, $"asesores en {name}"));
    }

    [Fact]
    public void Madrid_is_not_foreign_to_Spain() => Assert.Null(Raise([Spain with { Places = [] }], 4, 4, "mejor gestoría en Madrid"));

    [Fact]
    public void A_place_of_a_sister_that_stands_here_too_is_not_foreign() =>
        Assert.Null(Raise([Mexico with { Places = [] }, Spain with { Places = ["Valladolid"] }], 4, 4, "gestoría en Valladolid"));

    [Fact]
    public void A_place_that_only_a_sister_knows_is_foreign() =>
        Assert.Equal("Watch 1", Raise([Mexico, Spain with { Places = ["Villa del Ejemplo"] }], 1, 4, "gestoría en villa del ejemplo").Told());

    [Fact]
    public void A_place_within_the_name_of_the_client_is_none() =>
        Assert.Null(Raise([Mexico with { BrandTerms = ["Facturas Madrid"] }, Spain], 4, 4, "con Facturas Madrid"));

    [Theory]
    [InlineData("asesores en Madrid")]
    [InlineData("Valladolid")]
    [InlineData("Nuevo Madrid")]
    public void The_order_of_the_markets_changes_nothing(string anchor)
    {
        var row = PlacementBuilder.Live("a.mx") with { Anchor = anchor };
        Market[] markets = [Mexico, Spain, MarketBuilder.Language(countries: ["AR", "ES"]) with { Places = ["Valladolid"] }];

        Assert.Equal(Flags(markets, row), Flags(markets.Reverse(), row));
    }

    private static string[] Flags(IEnumerable<Market> markets, Placement row) =>
    [
        .. Analyzer.Analyze(Classifier.Classify(DataBuilder.Data(markets, [row]))).Markets
            .Where(market => market.Market.Market.Slug == Mexico.Slug)
            .SelectMany(market => market.RedFlags)
            .Select(flag => $"{flag.Code} {flag.Told()}"),
    ];

    private static RedFlag? Raise(Market[] markets, int hits, int of, string? anchor) =>
        FlagCase.Raise(RedFlagCode.ForeignAnchor, markets, FlagCase.Rows(hits, of, row => row with { Anchor = anchor }));
}
