using FsCheck.Xunit;
using GeoBrief.Primitives;
using GeoBrief.Reference;
using Xunit;

namespace GeoBrief.Tests.Reference;

public sealed class PlacesTests
{
    [Theory]
    [InlineData("asesores en madrid", "ES")]
    [InlineData("Guadalajara", "MX")]
    [InlineData("contadores de Monterrey", "MX")]
    [InlineData("Taxes in New Mexico", "US")]
    [InlineData("Mexico City accountants", "MX")]
    [InlineData("contabilidad en CDMX", "MX")]
    [InlineData("gestorías de Nueva York", "US")]
    [InlineData("NYC bookkeeping", "US")]
    [InlineData("Steuerberater in Köln", "DE")]
    [InlineData("Steuerberater in Koeln", "DE")]
    [InlineData("Cologne tax advisers", "DE")]
    [InlineData("München", "DE")]
    [InlineData("asesoría en Múnich", "DE")]
    [InlineData("Londres", "GB")]
    [InlineData("Milán", "IT")]
    [InlineData("İzmir muhasebe", "TR")]
    [InlineData("izmir", "TR")]
    [InlineData("Lodz", "PL")]
    [InlineData("Łódź", "PL")]
    [InlineData("software de México", "MX")]
    [InlineData("Mexican accounting software", "MX")]
    [InlineData("programa mexicano", "MX")]
    [InlineData("logiciel mexicain", "MX")]
    [InlineData("mexikanische Software", "MX")]
    [InlineData("Argentine tax", "AR")]
    [InlineData("british accountants", "GB")]
    [InlineData("american software", "US")]
    [InlineData("Alemania", "DE")]
    [InlineData("Steuern in Dänemark", "DK")]
    [InlineData("UK invoicing", "GB")]
    [InlineData("contadores en Nuevo León", "MX")]
    [InlineData("British Columbia payroll", "CA")]
    [InlineData("abogados de Jalisco", "MX")]
    public void A_name_means_the_country_that_it_is_known_for(string text, string country) =>
        Assert.Equal(country, Assert.Single(Places.Find(text)).Place?.Owner?.Value);

    [Theory]
    [InlineData("madrid", "ES", 98.5)]
    [InlineData("guadalajara", "MX", 95.2)]
    [InlineData("monterrey", "MX", 100)]
    public void The_shares_of_the_main_examples_are_those_of_the_source(string name, string country, double percent)
    {
        var shares = PlaceTable.Read().Of(name);

        Assert.Equal(country, shares[0].Country.Value);
        Assert.InRange(100.0 * shares[0].Thousands / shares.Sum(share => share.Thousands), percent - 1.5, percent + 1.5);
    }

    [Theory]
    [InlineData("cordoba")]
    [InlineData("durango")]
    [InlineData("guadalajara")]
    [InlineData("leon")]
    [InlineData("linares")]
    [InlineData("merida")]
    [InlineData("salamanca")]
    [InlineData("san fernando")]
    [InlineData("valladolid")]
    public void Names_of_both_Mexico_and_Spain_are_known_in_both(string name) =>
        Assert.All(["MX", "ES"], country => Assert.Contains(new CountryCode(country), Places.Of(name)!.Countries));

    [Theory]
    [InlineData("Valencia")]
    [InlineData("Córdoba")]
    [InlineData("Georgia")]
    [InlineData("República de Guinea")]
    [InlineData("software para Latinoamérica")]
    [InlineData("Latin American software")]
    [InlineData("Hispanoamérica")]
    [InlineData("Europe")]
    [InlineData("la mejor de América Latina")]
    public void Some_names_of_places_point_to_no_country(string text) => Assert.Null(Assert.Single(Places.Find(text)).Place!.Owner);

    [Theory]
    [InlineData("Spanish invoicing")]
    [InlineData("French, German and Italian")]
    [InlineData("software en español")]
    [InlineData("American English")]
    [InlineData("factura electrónica")]
    [InlineData("Madrileños")]
    [InlineData("")]
    [InlineData("→ 2026")]
    [InlineData("東京の会計")]
    [InlineData("محاسبة في مدريد")]
    [InlineData("חשבונאות")]
    public void A_language_and_other_words_are_no_places(string text) => Assert.Empty(Places.Find(text));

    [Theory]
    [InlineData("reading about invoices", true)]
    [InlineData("Reading about invoices", true)]
    [InlineData("Best Reading For Accountants", true)]
    [InlineData("READING", true)]
    [InlineData("accountants in Reading", false)]
    [InlineData("accountants in reading, UK", false)]
    [InlineData("Reading, England", false)]
    [InlineData("hotels in Nice", false)]
    [InlineData("a nice guide", true)]
    [InlineData("cuentas corrientes", true)]
    [InlineData("estudio en Corrientes", false)]
    [InlineData("el despacho del Dr. García", true)]
    [InlineData("das beste Essen", true)]
    [InlineData("turkey recipes", true)]
    [InlineData("offices in Turkey", false)]
    [InlineData("enterprise accounting", true)]
    [InlineData("abogados en Majadahonda", false)]
    [InlineData("abogados en majadahonda", true)]
    [InlineData("abogados en majadahonda, España", false)]
    public void A_name_that_is_also_a_word_needs_a_capital_or_its_country_behind_it(string text, bool doubtful) =>
        Assert.Equal(doubtful, Places.Find(text)[0].Doubtful);

    [Fact]
    public void Names_come_in_the_order_of_the_text_and_none_inside_another() => Assert.Equal(
        ["mexico city", "new york city", "madrid"],
        Places.Find("From Mexico City via New York City to Madrid").Select(name => name.Name));

    [Fact]
    public void A_name_that_only_others_list_is_found_beside_those_of_the_table() => Assert.Equal(
        [("nuevo madrid", false), ("madrid", true)],
        Places.Find(FoldedText.Of("Nuevo Madrid y Madrid"), new(["Nuevo Madrid"])).Select(name => (name.Name, name.Place is not null)));

    [Property(MaxTest = 500)]
    public bool No_text_does_any_harm(string? text) => Places.Find(text ?? "").All(name => name.Name.Length > 0);

    [Property(MaxTest = 200)]
    public bool A_name_is_found_whatever_stands_around_it(string? before) =>
        Places.Find($"{before} . Madrid").Any(name => name.Name.Contains("madrid", StringComparison.Ordinal));
}
