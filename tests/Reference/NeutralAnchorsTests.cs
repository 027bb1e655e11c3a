using GeoBrief.Reference;
using Xunit;

namespace GeoBrief.Tests.Reference;

public sealed class NeutralAnchorsTests
{
    [Theory]
    [InlineData("click here")]
    [InlineData("HAZ CLIC AQUÍ")]
    [InlineData("en savoir plus…")]
    [InlineData("Klicken Sie hier!")]
    [InlineData("saiba mais")]
    [InlineData("per saperne di più")]
    public void Generic_words_of_every_language_are_known(string anchor) => Assert.True(NeutralAnchors.Contains(anchor));

    [Theory]
    [InlineData("es", "esta guía, más información, sitio oficial")]
    [InlineData("de", "dieser Leitfaden, mehr erfahren, offizielle Website")]
    [InlineData("ar", "")]
    public void A_few_of_a_language_are_shown_as_people_write_them(string language, string phrases)
    {
        var examples = NeutralAnchors.ExamplesIn(language);

        Assert.Equal(phrases, string.Join(", ", examples));
        Assert.All(examples, example => Assert.True(NeutralAnchors.Contains(example)));
    }

    [Theory]
    [InlineData("click here for invoicing software")]
    [InlineData("facturación")]
    [InlineData("en")]
    [InlineData("[es]")]
    public void Words_with_a_meaning_are_not(string anchor) => Assert.False(NeutralAnchors.Contains(anchor));
}
