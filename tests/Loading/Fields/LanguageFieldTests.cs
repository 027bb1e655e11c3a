using GeoBrief.Diagnostics;
using GeoBrief.Loading.Fields;
using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Loading.Fields;

public sealed class LanguageFieldTests
{
    [Theory]
    [InlineData("es")]
    [InlineData("es-MX")]
    public void A_tag_is_read(string written) => Assert.Equal(new LanguageTag(written), Written.Quietly(written, LanguageField.Read));

    [Theory]
    [InlineData("EN-UK", "Write en-GB.")]
    [InlineData("es-LA", "Write es.")]
    public void A_tag_that_is_none_gets_the_right_one(string written, string hint)
    {
        var complaint = Written.Complaint(written, LanguageField.Read);

        Assert.Equal(("GB2006", Severity.Error), (complaint.Code, complaint.Severity));
        Assert.StartsWith(hint, complaint.Hint, StringComparison.Ordinal);
    }

    [Theory] // 2.4: every silent trap leads to the tag that was meant
    [InlineData("uk", "en-GB")]
    [InlineData("se", "sv")]
    [InlineData("be", "nl-BE")]
    [InlineData("br", "pt-BR")]
    [InlineData("gr", "el")]
    [InlineData("jp", "ja")]
    [InlineData("cn", "zh")]
    [InlineData("kr", "ko")]
    [InlineData("dk", "da")]
    [InlineData("cz", "cs")]
    [InlineData("en-UK", "en-GB")]
    [InlineData("en_US", "en-US")]
    [InlineData("us", "en-US")]
    [InlineData("mx", "es-MX")]
    [InlineData("es-419", "es")]
    [InlineData("es-LA", "es")]
    [InlineData("iw", "he")]
    [InlineData("in", "id")]
    [InlineData("ji", "yi")]
    [InlineData("en-EU", "en")]
    public void The_hint_of_every_trap_names_the_right_tag(string written, string right)
    {
        var bag = new DiagnosticBag();
        LanguageField.Read(Written.Cell(written), bag);

        Assert.Matches($@"(?<![\w-]){right}(?![\w-])", Assert.Single(bag.ToImmutable()).Hint);
    }

    [Fact]
    public void A_tag_for_latin_america_is_accepted_with_a_warning()
    {
        var bag = new DiagnosticBag();

        Assert.Equal("es-419", LanguageField.Read(Written.Cell("es-419"), bag)?.Value);
        Assert.Equal(("GB2007", Severity.Warning), (bag.ToImmutable()[0].Code, bag.ToImmutable()[0].Severity));
    }

    [Fact]
    public void A_valid_tag_that_is_often_a_mistake_is_kept_with_information()
    {
        var bag = new DiagnosticBag();

        Assert.Equal("uk", LanguageField.Read(Written.Cell("uk"), bag)?.Value);
        Assert.Equal(("GB2008", Severity.Info), (bag.ToImmutable()[0].Code, bag.ToImmutable()[0].Severity));
    }

    [Fact]
    public void Nothing_written_is_no_language() => Assert.Null(Written.Quietly("  ", LanguageField.Read));
}
