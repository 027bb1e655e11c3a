using GeoBrief.Diagnostics;
using GeoBrief.Loading.Fields;
using GeoBrief.Model;
using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Loading.Fields;

public sealed class CountryFieldTests
{
    [Theory]
    [InlineData("MX")]
    [InlineData(" mex ")]
    [InlineData("Mexico")]
    public void A_country_is_read_from_either_code_or_its_name(string written) =>
        Assert.Equal(new CountryCode("MX"), Written.Quietly(written, CountryField.Read));

    [Fact]
    public void Nothing_written_is_no_country() => Assert.Null(Written.Quietly(" ", CountryField.Read));

    [Fact]
    public void A_country_that_nobody_knows_is_an_error_that_says_what_to_write()
    {
        var complaint = Written.Complaint("Qqqqqqqq", CountryField.Read);

        Assert.Equal(("GB2003", Severity.Error), (complaint.Code, complaint.Severity));
        Assert.Contains("'Qqqqqqqq'", complaint.Message, StringComparison.Ordinal);
        Assert.NotNull(complaint.Hint);
    }

    [Fact]
    public void A_misspelt_country_gets_the_nearest_name() =>
        Assert.Equal("Did you mean 'Mexico'?", Written.Complaint("Mexcio", CountryField.Read).Hint);

    [Fact]
    public void A_region_is_no_country()
    {
        Assert.Equal("GB2004", Written.Complaint("EU", CountryField.Read).Code);
        Assert.Equal("GB2004", Written.Complaint("EU", FocusField.Read).Code);
    }

    [Theory]
    [InlineData("local", FocusKind.Local)]
    [InlineData("LOCAL", FocusKind.Local)]
    [InlineData("Global", FocusKind.Global)]
    public void A_focus_can_be_a_word(string written, FocusKind kind) =>
        Assert.Equal(new CountryFocus(kind, null), Written.Quietly(written, FocusField.Read));

    [Fact]
    public void A_focus_can_be_a_country() =>
        Assert.Equal(CountryFocus.Of(new("ES")), Written.Quietly("Spain", FocusField.Read));

    [Fact]
    public void A_misspelt_focus_gets_the_nearest_word()
    {
        var complaint = Written.Complaint("globl", FocusField.Read);

        Assert.Equal("GB2005", complaint.Code);
        Assert.Equal("Did you mean 'global'?", complaint.Hint);
    }
}
