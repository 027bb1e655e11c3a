using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Primitives;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis.Checks;

public sealed class ContextCheckTests
{
    private static readonly Market Mexico = MarketBuilder.Country();
    private static readonly Market Spain = MarketBuilder.Country("spain", "ES");
    private static readonly Market Hub = MarketBuilder.Language("spanish", "es", "MX", "ES");

    [Theory]
    [InlineData("mejor gestoría en Madrid", null, "No ContextForeign")]
    [InlineData("Facturo", "Se usa en toda Argentina.", "No ContextForeign")]
    [InlineData("Facturo", "Desde 19 euros al mes.", "No ContextForeign")]
    [InlineData("Facturo", "De Guadalajara a Sevilla, todos con Facturo.", "No ContextForeign")]
    [InlineData("Facturo", "Taxes in New Mexico", "No ContextForeign")]
    [InlineData("guía en Guadalajara", null, "Yes ContextHome")]
    [InlineData("Facturo", "Una taquería de Puebla timbra en dos minutos.", "Yes ContextHome")]
    [InlineData("Facturo", "Desde 199 MXN al mes.", "Yes ContextHome")]
    [InlineData("Facturo", "Un programa para facturar.", "Partly ContextNoClue")]
    [InlineData("Facturo", "Desde cien pesos al mes.", "Partly ContextNoClue")]
    [InlineData("Facturo", "A Spanish edition is out.", "Partly ContextNoClue")]
    [InlineData("Facturo", "Para toda Latinoamérica.", "Partly ContextNoClue")]
    [InlineData("Facturo", null, "Unknown ContextUnwritten")]
    [InlineData(null, "  ", "Unknown ContextUnwritten")]
    public void The_text_around_fits_a_country_names_another_or_says_nothing(string? anchor, string? context, string told) =>
        Assert.Equal(told, CheckCase.Ask(CheckQuestion.Context, Mexico, Row(anchor, context)));

    [Theory]
    [InlineData("Una taquería de Puebla timbra en dos minutos.", "Partly ContextOneCountry")]
    [InlineData("Un programa para facturar.", "Yes ContextNeutral")]
    [InlineData("Se usa en toda Argentina.", "No ContextForeign")]
    [InlineData(null, "Unknown ContextUnwritten")]
    public void A_page_for_many_countries_is_best_served_by_neutral_text(string? context, string told) =>
        Assert.Equal(told, CheckCase.Ask(CheckQuestion.Context, Hub, Row("Facturo", context) with { Market = Hub.Slug }));

    [Theory] // finding 8, 2.9
    [InlineData("mejor gestoría en Madrid", "No", "Yes")]
    [InlineData("guía en Guadalajara", "Yes", "Unknown")]
    [InlineData("guía en Córdoba", "Unknown", "Unknown")]
    public void One_text_is_judged_from_where_the_market_stands(string anchor, string mexico, string spain)
    {
        Assert.StartsWith(mexico, CheckCase.Ask(CheckQuestion.Context, Mexico, Row(anchor, null)), StringComparison.Ordinal);
        Assert.StartsWith(spain, CheckCase.Ask(CheckQuestion.Context, Spain, Row(anchor, null) with { Market = Spain.Slug }), StringComparison.Ordinal);
    }

    [Theory] // P77: no better than partly, and no better than it was
    [InlineData("Una taquería de Puebla.", "Partly ContextOtherLanguage")]
    [InlineData("Billing for everybody.", "Partly ContextOtherLanguage")]
    [InlineData("Billing in Madrid.", "No ContextForeign")]
    [InlineData(null, "Unknown ContextUnwritten")]
    public void Text_in_another_language_fits_in_part_at_best(string? context, string told) =>
        Assert.Equal(told, CheckCase.Ask(CheckQuestion.Context, Mexico, Row("Facturo", context) with { Language = new LanguageTag("en") }));

    [Theory]
    [InlineData("es")]
    [InlineData("es-AR")]
    public void A_variety_of_the_language_of_the_page_is_no_other(string language) =>
        Assert.Equal("Yes ContextHome", CheckCase.Ask(CheckQuestion.Context, Mexico, Row("Facturo", "Hecho en Puebla.") with { Language = new LanguageTag(language) }));

    [Fact]
    public void The_words_are_named_as_they_stand_each_once()
    {
        var judged = CheckCase.Judge([Mexico], [Row("asesores en Madrid", "En MADRID y en Málaga, por 9 EUR, y también en Mérida.")]);

        Assert.Equal(["Madrid", "Málaga", "EUR"], judged.To(CheckQuestion.Context).Names.AsEnumerable());
        Assert.Equal(["Mérida"], judged.Places.Of(PlaceSide.Neutral).Concat(judged.Places.Of(PlaceSide.Home)));
    }

    private static Placement Row(string? anchor, string? context) => CheckCase.Row() with { Anchor = anchor, Context = context };
}
