using System.Collections.Frozen;
using GeoBrief.Analysis;
using GeoBrief.Reference;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis;

public sealed class MarketCurrenciesTests
{
    private static readonly FrozenSet<string> Codes = FrozenSet.Create("MXN", "EUR", "USD", "CAD", "TRY");

    [Theory]
    [InlineData("desde 9 EUR", true)]
    [InlineData("precios en EUR.", true)]
    [InlineData("facturas en euros", true)]
    [InlineData("programa de 20 USD al mes", true)]
    [InlineData("desde 99 MXN", false)]
    [InlineData("cien pesos", false)]
    [InlineData("eur", false)]
    [InlineData("$99 al mes", false)]
    [InlineData("software CAD", false)]
    [InlineData("CAD 20", true)]
    [InlineData("TRY FACTURO", false)]
    [InlineData("", false)]
    public void A_currency_that_cannot_be_used_here_is_foreign(string anchor, bool foreign) =>
        Assert.Equal(foreign, IsForeign(FrozenSet.Create("MXN"), anchor));

    [Fact]
    public void A_word_that_the_target_may_mean_is_not_foreign() => Assert.False(IsForeign(FrozenSet.Create("CAD"), "ten dollars"));

    [Fact]
    public void Where_no_currency_is_known_nothing_is_told() => Assert.Empty(new MarketCurrencies([], []).Find(FoldedText.Of("9 EUR en euros"), Codes));

    [Theory]
    [InlineData("MX", "desde 99 MXN", "MXN Home")]
    [InlineData("MX", "cien pesos", "pesos Neutral")]
    [InlineData("ES", "desde 9 EUR, en euros", "euros Neutral, EUR Neutral")]
    [InlineData("BR", "mil Reais", "reais Home")]
    [InlineData("GT", "desde 99 MXN", "MXN Foreign")]
    public void What_is_used_here_alone_is_the_markets_own_and_what_is_shared_is_neutral(string country, string text, string told) =>
        Assert.Equal(told, Told(MarketCurrencies.SeenFrom(MarketBuilder.Country("here", country)).Find(FoldedText.Of(text))));

    [Theory]
    [InlineData("MX", "desde 19 €", "€ Foreign")]
    [InlineData("ES", "desde 19 €", "€ Neutral")]
    [InlineData("MX", "desde 19\u00A0€ al mes", "€ Foreign")]
    [InlineData("MX", "19€", "€ Foreign")]
    [InlineData("MX", "(€19)", "€ Foreign")]
    [InlineData("MX", "€ 19,50", "€ Foreign")]
    [InlineData("MX", "US$20 al mes", "US$ Foreign")]
    [InlineData("EC", "US$ 20 al mes", "US$ Neutral")]
    [InlineData("US", "C$20 or CA$ 20", "C$ Foreign, CA$ Foreign")]
    [InlineData("CA", "CA$20", "CA$ Home")]
    [InlineData("CA", "A$20, 20 AU$", "A$ Foreign, AU$ Foreign")]
    [InlineData("AU", "A$20", "A$ Neutral")]
    [InlineData("BR", "a partir de R$ 99", "R$ Home")]
    [InlineData("MX", "R$99", "R$ Foreign")]
    [InlineData("MX", "MX$99", "MX$ Home")]
    [InlineData("ES", "99 MX$", "MX$ Foreign")]
    [InlineData("PE", "desde S/ 30", "S/ Home")]
    [InlineData("MX", "S/. 30", "S/ Foreign")]
    [InlineData("US", "1.000€ 20", "€ Foreign")]
    public void A_qualified_sign_beside_a_number_is_as_good_as_a_code(string country, string text, string told) =>
        Assert.Equal(told, Told(MarketCurrencies.SeenFrom(MarketBuilder.Country("here", country)).Find(FoldedText.Of(text))));

    [Theory]
    [InlineData("$99 al mes")]
    [InlineData("£99, ¥99, 99 kr")]
    [InlineData("el € fuerte")]
    [InlineData("AR$ 99")]
    [InlineData("calle 20 S/N")]
    [InlineData("w/ 20")]
    [InlineData("https://tienda.example/?precio=€19")]
    [InlineData("www.tienda.example?p=US$20")]
    [InlineData("tienda.example/R$20")]
    public void A_bare_sign_one_without_a_number_and_one_of_an_address_tell_nothing(string text) =>
        Assert.Empty(MarketCurrencies.SeenFrom(MarketBuilder.Country()).Find(FoldedText.Of(text)));

    [Fact]
    public void The_currency_of_a_secondary_market_is_welcome() =>
        Assert.Equal("GTQ Neutral", Told(MarketCurrencies.SeenFrom(MarketBuilder.Country() with { SecondaryMarkets = [new("GT")] }).Find(FoldedText.Of("90 GTQ"))));

    private static bool IsForeign(FrozenSet<string> usable, string text) =>
        new MarketCurrencies(usable, usable).Find(FoldedText.Of(text), Codes).Any(word => word.Side == PlaceSide.Foreign);

    private static string Told(IEnumerable<PlaceWord> words) => string.Join(", ", words.Select(word => $"{word.Text} {word.Side}"));
}
