using GeoBrief.Planning;
using Xunit;

namespace GeoBrief.Tests.Planning;

public sealed class PhaseDatesTests
{
    [Theory]
    [InlineData(1, "2026-01-05", "2026-02-03")]
    [InlineData(2, "2026-02-04", "2026-03-05")]
    [InlineData(3, "2026-03-06", "2026-04-04")]
    public void A_plan_of_5_January_has_the_days_of_P104(int number, string from, string to)
    {
        var dates = PhaseDates.Of(new DateOnly(2026, 1, 5), number);

        Assert.Equal(from, dates.From.ToString("O", null));
        Assert.Equal(to, dates.To.ToString("O", null));
    }

    [Fact]
    public void The_last_day_is_the_ninetieth() =>
        Assert.Equal(new DateOnly(2026, 9, 1).AddDays(89), PhaseDates.Of(new DateOnly(2026, 9, 1), 3).To);
}
