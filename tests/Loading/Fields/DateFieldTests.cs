using GeoBrief.Loading.Fields;
using Xunit;

namespace GeoBrief.Tests.Loading.Fields;

public sealed class DateFieldTests
{
    [Fact]
    public void An_iso_day_is_read() => Assert.Equal(new DateOnly(2026, 9, 14), Written.Quietly(" 2026-09-14 ", DateField.Read));

    [Fact]
    public void A_leap_day_is_read_in_a_leap_year() => Assert.Equal(new DateOnly(2028, 2, 29), Written.Quietly("2028-02-29", DateField.Read));

    [Fact]
    public void Nothing_written_is_no_day() => Assert.Null(Written.Quietly("", DateField.Read));

    [Theory]
    [InlineData("2026-02-30", "The last day of that month is 2026-02-28.")]
    [InlineData("2026-04-31", "The last day of that month is 2026-04-30.")]
    [InlineData("2026-13-01", "Write year-month-day, with a month from 01 to 12.")]
    [InlineData("0000-01-01", "Write year-month-day, with a month from 01 to 12.")]
    public void A_day_beyond_its_month_is_an_error(string written, string hint)
    {
        var complaint = Written.Complaint(written, DateField.Read);

        Assert.Equal("GB2010", complaint.Code);
        Assert.Equal(hint, complaint.Hint);
    }

    [Theory]
    [InlineData("14/09/2026", "Write 2026-09-14.")]
    [InlineData("09/14/2026", "Write 2026-09-14.")]
    [InlineData("14.9.2026", "Write 2026-09-14.")]
    [InlineData("9/9/2026", "Write 2026-09-09.")]
    [InlineData("2026-9-14", "Write 2026-09-14.")]
    [InlineData("2026/09/14", "Write 2026-09-14.")]
    [InlineData("20260914", "Write 2026-09-14.")]
    [InlineData("2026-09-14 12:30:00", "Write 2026-09-14.")]
    [InlineData("2026-09-14T12:30:00Z", "Write 2026-09-14.")]
    public void Another_way_of_writing_gets_the_only_day_that_it_can_mean(string written, string hint)
    {
        var complaint = Written.Complaint(written, DateField.Read);

        Assert.Equal("GB2009", complaint.Code);
        Assert.Equal(hint, complaint.Hint);
    }

    [Theory]
    [InlineData("09/10/2026")]
    [InlineData("14/09/26")]
    [InlineData("31/31/2026")]
    [InlineData("yesterday")]
    [InlineData("14-09/2026")]
    [InlineData("٢٠٢٦-٠٩-١٤")]
    public void A_day_that_can_be_read_two_ways_is_not_guessed(string written) =>
        Assert.Equal("Write it like 2026-09-14.", Written.Complaint(written, DateField.Read).Hint);

    [Fact]
    public void A_month_is_its_first_day() => Assert.Equal(new DateOnly(2026, 9, 1), Written.Quietly("2026-09", MonthField.Read));

    [Theory]
    [InlineData("2026-9")]
    [InlineData("2026-13")]
    [InlineData("2026-09-01")]
    [InlineData("notes")]
    public void What_is_no_month_is_an_error(string written) => Assert.Equal("GB2011", Written.Complaint(written, MonthField.Read).Code);
}
