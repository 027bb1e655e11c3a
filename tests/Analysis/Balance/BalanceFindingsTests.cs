using GeoBrief.Analysis.Balance;
using GeoBrief.Model;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis.Balance;

public sealed class BalanceFindingsTests
{
    private static readonly Market Mexico = BalanceCase.Mexico;
    private static readonly Market Spain = BalanceCase.Spain;

    [Fact]
    public void Urgent_findings_come_first_and_each_market_has_those_that_concern_it()
    {
        var findings = BalanceCase.Weigh([Mexico, Spain], Mexico.To(7, "MX"), Spain.To(2, "MX"), Spain.To(2, "ES", change: link => link with { Date = new DateOnly(2026, 8, 1) }));

        Assert.Equal(
            [BalanceCode.TugOfWar, BalanceCode.OtherCountries, BalanceCode.SwampedSister],
            findings.Balance.Findings.Select(finding => finding.Code));
        Assert.Equal([BalanceCode.SwampedSister], findings.Markets[0].Balance.Findings.Select(finding => finding.Code));
        Assert.Equal(3, findings.Markets[1].Balance.Findings.Length);
    }

    [Fact] // R14
    public void What_is_not_counted_weighs_nothing()
    {
        var findings = BalanceCase.Weigh(
            [Mexico, Spain],
            Mexico.To(9, "ES", change: link => link with { Status = PlacementStatus.Planned }),
            Mexico.To(9, "AR", change: link => link with { Date = DataBuilder.AsOf.AddDays(1) }));

        Assert.Equal(0, findings.Balance.Counted);
        Assert.Empty(findings.Balance.Findings);
        Assert.Empty(findings.Balance.Cells);
    }

    [Fact]
    public void Every_threshold_is_that_of_the_policy()
    {
        var data = DataBuilder.Data([Mexico], BalanceCase.Numbered([Mexico.To(2, "MX"), Mexico.To(2, "ES")]));
        var lenient = data with { Site = data.Site with { Policy = data.Site.Policy with { Balance = new() { Sample = 5 } } } };

        Assert.NotEmpty(PageCase.Planned(data).Findings.Balance.Findings);
        Assert.Empty(PageCase.Planned(lenient).Findings.Balance.Findings);
    }

    [Fact]
    public void Cells_stand_by_country_and_section()
    {
        var cells = BalanceCase.Weigh([Mexico, Spain], Spain.To(1, "ES"), Mexico.To(2, "ES"), Mexico.To(1, "global"), Mexico.To(1, null), BalanceCase.Spain.To(1, "AR")).Balance.Cells;

        Assert.Equal(
            ["Country AR spain 1", "Country ES mexico 2", "Country ES spain 1", "Global  mexico 1", "Unknown  mexico 1"],
            cells.Select(cell => $"{cell.Source} {cell.Country?.Value} {cell.Section?.Value} {cell.Links}"));
    }
}
