using System.Collections.Frozen;
using GeoBrief.Analysis;
using Xunit;

namespace GeoBrief.Tests.Analysis;

public sealed class ForeignCurrenciesTests
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
        Assert.Equal(foreign, new ForeignCurrencies(FrozenSet.Create("MXN")).HoldsForeign(anchor, Codes));

    [Fact]
    public void A_word_that_the_target_may_mean_is_not_foreign() =>
        Assert.False(new ForeignCurrencies(FrozenSet.Create("CAD")).HoldsForeign("ten dollars", Codes));

    [Fact]
    public void Where_no_currency_is_known_nothing_is_foreign() =>
        Assert.False(new ForeignCurrencies([]).HoldsForeign("9 EUR en euros", Codes));
}
