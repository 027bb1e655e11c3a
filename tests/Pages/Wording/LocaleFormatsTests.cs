using System.Collections.Immutable;
using GeoBrief.Pages.Wording;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Pages.Wording;

public sealed class LocaleFormatsTests
{
    [Theory]
    [InlineData(0, "0%")]
    [InlineData(0.6338, "63%")]
    [InlineData(0.625, "63%")]
    [InlineData(0.6249, "62%")]
    [InlineData(0.005, "1%")]
    [InlineData(1, "100%")]
    public void A_share_is_a_whole_percentage_halves_away_from_nought(double share, string expected) =>
        Assert.Equal(expected, PageCase.English.Percent((decimal)share));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1000, "1,000")]
    [InlineData(1234567, "1,234,567")]
    [InlineData(-1234, "-1,234")]
    public void A_number_is_written_in_groups_of_three(long number, string expected) => Assert.Equal(expected, PageCase.English.Number(number));

    [Fact]
    public void Another_language_has_its_own_marks() => Assert.Equal(
        ("1.234", "1.234\u00A0%"),
        (PageCase.English with { ThousandsSeparator = ".", PercentSuffix = "\u00A0%" }) is var formats ? (formats.Number(1234), formats.Percent(12.34m)) : default);

    [Fact]
    public void A_day_is_written_out() =>
        Assert.Equal(("1 September 2026", "31 December"), (PageCase.English.Day(new(2026, 9, 1)), PageCase.English.ShortDay(new(2026, 12, 31))));

    [Theory]
    [InlineData("en", "en")]
    [InlineData("xx", "en")]
    public void A_language_without_texts_is_written_as_English(string asked, string given) => Assert.Equal(given, LocaleFormats.Of(asked).Language);

    [Fact]
    public void Every_language_has_twelve_months_and_a_direction()
    {
        Assert.All(LocaleFormats.All, formats => Assert.Equal(12, formats.Months.Distinct().Count()));
        Assert.All(LocaleFormats.All, formats => Assert.Contains(formats.Direction, ImmutableArray.Create("ltr", "rtl")));
    }
}
