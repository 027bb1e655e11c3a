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
    [InlineData("en", "1,234 12,345 -12,345 0.25 63% | 1 September 2026 | 30 August | May 2026")]
    [InlineData("es", "1234 12_345 -12_345 0,25 63~% | 1 de septiembre de 2026 | 30 de agosto | mayo de 2026")]
    [InlineData("fr", "1_234 12_345 -12_345 0,25 63_% | 1er septembre 2026 | 30 août | mai 2026")]
    [InlineData("de", "1.234 12.345 -12.345 0,25 63~% | 1. September 2026 | 30. August | Mai 2026")]
    [InlineData("pt", "1.234 12.345 -12.345 0,25 63% | 1º de setembro de 2026 | 30 de agosto | maio de 2026")]
    public void Every_locale_writes_numbers_and_days_its_own_way(string language, string expected)
    {
        var formats = LocaleFormats.Of(language);

        var numbers = string.Join(' ', formats.Number(1234), formats.Number(12345), formats.Number(-12345), formats.Decimal(0.25m), formats.Percent(0.63m));
        var days = string.Join(" | ", formats.Day(new(2026, 9, 1)), formats.ShortDay(new(2026, 8, 30)), formats.Month(new(2026, 5, 1), withYear: true));
        Assert.Equal(expected.Replace('_', '\u202F').Replace('~', '\u00A0'), $"{numbers} | {days}");
    }

    [Theory]
    [InlineData("en", "en")]
    [InlineData("xx", "en")]
    public void A_language_that_no_client_may_ask_for_is_written_as_English(string asked, string given) => Assert.Equal(given, LocaleFormats.Of(asked).Language);

    [Fact]
    public void Every_language_has_twelve_months_and_a_direction()
    {
        Assert.All(LocaleFormats.All, formats => Assert.Equal(12, formats.Months.Distinct().Count()));
        Assert.All(LocaleFormats.All, formats => Assert.Contains(formats.Direction, ImmutableArray.Create("ltr", "rtl")));
    }
}
