using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis;

public sealed class AnchorStylesTests
{
    private static readonly Market Mexico = MarketBuilder.Country() with
    {
        Queries = ["software de facturación", "aquí", "Facturación Monterrey"],
        Places = ["Ciudad de México", "Monterrey"],
    };

    [Theory]
    [InlineData("https://otra.example/x", AnchorStyle.Url)]
    [InlineData("www.facturo.example", AnchorStyle.Url)]
    [InlineData("facturo.example", AnchorStyle.Url)]
    [InlineData("facturo.example/mx/precios", AnchorStyle.Url)]
    [InlineData("FACTURO en Monterrey", AnchorStyle.Brand)]
    [InlineData("Facturo", AnchorStyle.Brand)]
    [InlineData("haz clic aquí", AnchorStyle.Neutral)]
    [InlineData("Aqui", AnchorStyle.Neutral)]
    [InlineData("Read more »", AnchorStyle.Neutral)]
    [InlineData("mehr erfahren", AnchorStyle.Neutral)]
    [InlineData("Lire l’article", AnchorStyle.Neutral)]
    [InlineData("→", AnchorStyle.Neutral)]
    [InlineData("Software de facturacion", AnchorStyle.Exact)]
    [InlineData("facturación Monterrey", AnchorStyle.Exact)]
    [InlineData("contadores de monterrey", AnchorStyle.Location)]
    [InlineData("la mejor de Ciudad de Mexico", AnchorStyle.Location)]
    [InlineData("contadores de Madrid", AnchorStyle.Location)]
    [InlineData("Mexican invoicing software", AnchorStyle.Location)]
    [InlineData("software para Latinoamérica", AnchorStyle.Location)]
    [InlineData("gestoría en Córdoba", AnchorStyle.Location)]
    [InlineData("Spanish invoicing software", AnchorStyle.Topic)]
    [InlineData("reading for accountants", AnchorStyle.Topic)]
    [InlineData("ciudad moderna", AnchorStyle.Topic)]
    [InlineData("facturología", AnchorStyle.Topic)]
    [InlineData("versión 2.0", AnchorStyle.Topic)]
    [InlineData("2.0", AnchorStyle.Topic)]
    [InlineData("S.L.", AnchorStyle.Topic)]
    [InlineData("el mejor programa de facturación", AnchorStyle.Topic)]
    public void The_words_decide_in_the_order_of_the_rule(string anchor, AnchorStyle style) => Assert.Equal(style, Style(anchor));

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Without_an_anchor_there_is_no_style(string? anchor) => Assert.Null(Style(anchor));

    [Fact]
    public void A_persons_judgement_stands() => Assert.Equal(AnchorStyle.Topic, Style("Facturo", AnchorStyle.Topic));

    [Fact]
    public void Places_of_a_sister_market_are_places_too()
    {
        var spain = MarketBuilder.Country("spain", "ES") with { Places = ["Villa Nueva del Ejemplo"] };
        var data = DataBuilder.Data([Mexico, spain], [PlacementBuilder.Live("a.mx") with { Anchor = "asesores en Villa Nueva del Ejemplo" }]);

        Assert.Equal(AnchorStyle.Location, Analyzer.Analyze(GeoBrief.Classification.Classifier.Classify(data)).Markets[0].Placements[0].AnchorStyle);
    }

    private static AnchorStyle? Style(string? anchor, AnchorStyle? written = null) =>
        new AnchorStyles(Mexico, new([Mexico]))
            .Of(PlacementBuilder.Live("a.mx") with { Anchor = anchor, AnchorStyle = written });
}
