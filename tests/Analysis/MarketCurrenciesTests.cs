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

    [Fact]
    public void The_currency_of_a_secondary_market_is_welcome() =>
        Assert.Equal("GTQ Neutral", Told(MarketCurrencies.SeenFrom(MarketBuilder.Country() with { SecondaryMarkets = [new("GT")] }).Find(FoldedText.Of("90 GTQ"))));

    private static bool IsForeign(FrozenSet<string> usable, string text) =>
        new MarketCurrencies(usable, usable).Find(FoldedText.Of(text), Codes).Any(word => word.Side == PlaceSide.Foreign);

    private static string Told(IEnumerable<PlaceWord> words) => string.Join(", ", words.Select(word => $"{word.Text} {word.Side}"));
}
