using GeoBrief.Diagnostics;
using GeoBrief.Primitives;
using GeoBrief.Rendering;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Rendering;

public sealed class ReportLanguageTests
{
    private static readonly FileTree EnglishAndPortuguese = FileTree.FromMemory(new Dictionary<string, string>
    {
        ["texts/en/a.sbn"] = "[a]\na\n",
        ["texts/pt/a.sbn"] = "[a]\na\n",
        ["texts/de/notes.txt"] = "no texts",
    });

    [Theory]
    [InlineData("en", "en")]
    [InlineData("pt", "pt")]
    public void A_language_with_texts_is_the_one_of_the_report(string asked, string given)
    {
        var outcome = ReportLanguage.Choose(Data(asked), EnglishAndPortuguese);

        Assert.Equal((given, 0), (outcome.Value!.Site.Locale, outcome.Diagnostics.Length));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("de")]
    public void A_language_without_texts_gives_English_and_a_warning_at_its_place(string asked)
    {
        var outcome = ReportLanguage.Choose(Data(asked), EnglishAndPortuguese);

        Assert.Equal("en", outcome.Value!.Site.Locale);
        var warning = Assert.Single(outcome.Diagnostics);
        Assert.Equal(("GB2232", Severity.Warning, 7, 9), (warning.Code, warning.Severity, warning.At.Line, warning.At.Column));
        Assert.Contains($"texts/{asked}", warning.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_that_is_not_written_down_is_told_at_its_file() => Assert.Equal(
        "site.yml", Assert.Single(ReportLanguage.Choose(Data("fr", written: false), EnglishAndPortuguese).Diagnostics).At.File.Value);

    private static Model.DataSet Data(string locale, bool written = true)
    {
        var data = DataBuilder.Data([MarketBuilder.Country()]);
        return data with { Site = data.Site with { Locale = locale, LocaleAt = written ? new(RelativePath.Of("site.yml"), 7, 9, 2) : null } };
    }
}
