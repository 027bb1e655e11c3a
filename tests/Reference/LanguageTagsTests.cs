using System.Globalization;
using FsCheck.Xunit;
using GeoBrief.Reference;
using Xunit;

namespace GeoBrief.Tests.Reference;

public sealed class LanguageTagsTests
{
    [Theory]
    [InlineData("es", "es")]
    [InlineData("ES", "es")]
    [InlineData(" es-mx ", "es-MX")]
    [InlineData("EN-gb", "en-GB")]
    [InlineData("zh-hant", "zh-Hant")]
    [InlineData("ZH-HANT-tw", "zh-Hant-TW")]
    [InlineData("uk-UA", "uk-UA")]
    [InlineData("se-NO", "se-NO")]
    [InlineData("be-BY", "be-BY")]
    [InlineData("br-FR", "br-FR")]
    [InlineData("no", "no")]
    [InlineData("en-LA", "en-LA")]
    [InlineData("lo-LA", "lo-LA")]
    public void A_right_tag_comes_back_in_canonical_casing(string text, string expected)
    {
        var reading = LanguageTags.Read(text);
        Assert.Equal((expected, LanguageTagFault.None, null, null), (reading.Tag?.Value, reading.Fault, reading.Suggestion, reading.Reason));
    }

    [Theory]
    [InlineData("en-UK", "en-GB")]
    [InlineData("en_US", "en-US")]
    [InlineData("en_UK", "en-GB")]
    [InlineData("es_419", "es")]
    [InlineData("us", "en-US")]
    [InlineData("mx", "es-MX")]
    [InlineData("gb", "en-GB")]
    [InlineData("hk", "zh-Hant-HK")]
    [InlineData("us-en", "en-US")]
    [InlineData("mx-es", "es-MX")]
    [InlineData("jp-en", "en-JP")]
    [InlineData("es-LA", "es")]
    [InlineData("pt-LA", "pt")]
    [InlineData("es-LATAM", "es")]
    [InlineData("en-EU", "en")]
    [InlineData("en-UN", "en")]
    [InlineData("el-EL", "el-GR")]
    [InlineData("iw", "he")]
    [InlineData("iw-IL", "he-IL")]
    [InlineData("in", "id")]
    [InlineData("in-ID", "id-ID")]
    [InlineData("ji", "yi")]
    [InlineData("jp", "ja")]
    [InlineData("jp-JP", "ja-JP")]
    [InlineData("cn", "zh")]
    [InlineData("cn-CN", "zh-CN")]
    [InlineData("dk", "da")]
    [InlineData("cz", "cs")]
    [InlineData("gr", "el")]
    [InlineData("gr-GR", "el-GR")]
    [InlineData("zh-CHS", "zh-Hans")]
    [InlineData("zh-CHT", "zh-Hant")]
    [InlineData("es-MEX", "es-MX")]
    [InlineData("spa", "es")]
    [InlineData("ger-AT", "de-AT")]
    [InlineData("Spanish", "es")]
    [InlineData("Mexico", "es-MX")]
    [InlineData("es-ZZ", "es")]
    [InlineData("es-Abcd-MX", "es-MX")]
    [InlineData("es-MX-x-shop", "es-MX")]
    [InlineData("uk-UK", "en-GB")]
    public void A_wrong_tag_is_an_error_with_the_right_tag(string text, string suggestion)
    {
        var reading = LanguageTags.Read(text);
        Assert.Equal((null, LanguageTagFault.Invalid, suggestion), (reading.Tag?.Value, reading.Fault, reading.Suggestion));
        Assert.NotNull(reading.Reason);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("x-default")]
    [InlineData("qq")]
    [InlineData("12")]
    [InlineData("not a language")]
    public void What_nobody_can_read_is_an_error_without_a_suggestion(string text)
    {
        var reading = LanguageTags.Read(text);
        Assert.Equal((null, LanguageTagFault.Invalid, null), (reading.Tag?.Value, reading.Fault, reading.Suggestion));
        Assert.NotNull(reading.Reason);
    }

    [Theory]
    [InlineData("es-419", "es-419", "es")]
    [InlineData("en-001", "en-001", "en")]
    [InlineData("zh-Hant-142", "zh-Hant-142", "zh-Hant")]
    [InlineData("fil", "fil", null)]
    [InlineData("gsw-ch", "gsw-CH", null)]
    [InlineData("sq-XK", "sq-XK", "sq")]
    public void A_tag_without_use_in_hreflang_is_accepted_with_a_warning(string text, string tag, string? suggestion)
    {
        var reading = LanguageTags.Read(text);
        Assert.Equal((tag, LanguageTagFault.AcceptedNoHreflang, suggestion), (reading.Tag?.Value, reading.Fault, reading.Suggestion));
        Assert.NotNull(reading.Reason);
    }

    [Theory]
    [InlineData("uk", "en-GB")]
    [InlineData("uk-GB", "en-GB")]
    [InlineData("se", "sv")]
    [InlineData("se-SE", "sv-SE")]
    [InlineData("be", "nl-BE")]
    [InlineData("br", "pt-BR")]
    [InlineData("br-BR", "pt-BR")]
    [InlineData("tw", "zh-Hant-TW")]
    [InlineData("ch", "de-CH")]
    [InlineData("ie-IE", "en-IE")]
    [InlineData("kr", "ko")]
    [InlineData("kr-KR", "ko-KR")]
    public void A_language_that_is_usually_written_for_another_is_valid_with_a_note(string text, string suggestion)
    {
        var reading = LanguageTags.Read(text);
        Assert.Equal((text, LanguageTagFault.None, suggestion), (reading.Tag?.Value, reading.Fault, reading.Suggestion));
        Assert.NotNull(reading.Reason);
    }

    [Fact]
    public void There_are_184_languages_of_two_letters()
    {
        var languages =
            from first in Enumerable.Range('a', 26)
            from second in Enumerable.Range('a', 26)
            let code = $"{(char)first}{(char)second}"
            where LanguageTags.Read(code).Fault == LanguageTagFault.None
            select code;
        Assert.Equal(184, languages.Count());
    }

    [Fact]
    public void Reading_does_not_depend_on_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal("it-IT", LanguageTags.Read("IT-it").Tag?.Value);
            Assert.Equal("IT", Countries.Find("ITALY").Country?.Code.Value);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Property(MaxTest = 500)]
    public bool A_tag_is_there_unless_the_text_is_invalid_and_reads_as_itself(string? text)
    {
        var reading = LanguageTags.Read(text ?? "");
        return reading.Tag is { } tag
            ? reading.Fault != LanguageTagFault.Invalid && LanguageTags.Read(tag.Value) == reading
            : reading.Fault == LanguageTagFault.Invalid && reading.Reason is not null;
    }
}
