using FsCheck.Xunit;
using GeoBrief.Planning;
using Xunit;

namespace GeoBrief.Tests.Planning;

public sealed class ReviewDatesTests
{
    [Theory]
    [InlineData("2026-09-01", "2026-10-01", "2026-11-01", "2026-12-01")]
    [InlineData("2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30")]
    [InlineData("2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30")]
    [InlineData("2028-02-29", "2028-03-29", "2028-04-29", "2028-05-29")]
    [InlineData("2026-11-30", "2026-12-30", "2027-01-30", "2027-02-28")]
    [InlineData("2099-12-31", "2100-01-31", "2100-02-28", "2100-03-31")] // 2100 is no leap year
    public void A_plan_is_reviewed_each_month_after_its_first_day(string starts, params string[] reviews) => // P121
        Assert.Equal(reviews, ReviewDates.Of(Day(starts)).Select(day => day.ToString("O", null)));

    [Theory]
    [InlineData("9999-09-30", 3)]
    [InlineData("9999-10-31", 2)]
    [InlineData("9999-11-01", 1)]
    [InlineData("9999-12-01", 0)]
    public void No_review_lies_beyond_the_calendar(string starts, int reviews) => Assert.Equal(reviews, ReviewDates.Of(Day(starts)).Length);

    [Property]
    public bool Each_review_is_later_than_the_one_before(DateTime start)
    {
        var starts = DateOnly.FromDateTime(start);
        var days = ReviewDates.Of(starts).Prepend(starts).ToList();
        return days.Zip(days.Skip(1)).All(pair => pair.First < pair.Second);
    }

    [Property]
    public bool A_review_is_on_the_day_of_the_first_or_on_the_last_of_its_month(DateTime start)
    {
        var starts = DateOnly.FromDateTime(start);
        return ReviewDates.Of(starts).All(day => day.Day == Math.Min(starts.Day, DateTime.DaysInMonth(day.Year, day.Month)));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "O", null);
}
