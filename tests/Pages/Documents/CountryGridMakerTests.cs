using FsCheck.Xunit;
using GeoBrief.Model;
using GeoBrief.Pages.Documents;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Pages.Documents;

public sealed class CountryGridMakerTests
{
    private static readonly string[] Codes = ["MX", "ES", "AR", "CO", "CL", "PE", "US", "CA", "GB", "FR", "DE", "IT"];

    [Fact]
    public void Countries_of_the_columns_come_first_so_that_the_diagonal_shows()
    {
        var grid = Grid(
            [BalanceCase.Hub, BalanceCase.Mexico, BalanceCase.Spain],
            BalanceCase.Mexico.To(1, "MX"),
            BalanceCase.Spain.To(2, "ES"),
            BalanceCase.Hub.To(3, "AR"),
            BalanceCase.Mexico.To(1, "global"),
            BalanceCase.Spain.To(1, null),
            BalanceCase.Mexico.To(1, "ES", change: link => link with { TargetPage = Text.Page("https://facturo.example/") }));

        Assert.Equal(["market mexico", "market spain", "market spanish", "none "], grid.Columns.Select(column => $"{column.Kind} {column.Market}"));
        Assert.Equal(
            ["country MX: 1 0 0 0 = 1", "country ES: 0 2 0 1 = 3", "country AR: 0 0 3 0 = 3", "global : 1 0 0 0 = 1", "unknown : 0 1 0 0 = 1"],
            grid.Rows.Select(row => $"{row.Kind} {row.Country}: {string.Join(' ', row.Cells)} = {row.Total}"));
    }

    [Fact]
    public void Long_tails_stand_together()
    {
        Market[] markets = [.. Codes.Select(code => MarketBuilder.Country($"m{code.ToLowerInvariant()}", code))];
        var grid = Grid(markets, [.. markets.Select((market, at) => market.To(20 - at, market.Country!.Value.Value))]);

        Assert.Equal((7, "rest"), (grid.Columns.Length, grid.Columns[^1].Kind));
        Assert.Equal((9, "rest"), (grid.Rows.Length, grid.Rows[^1].Kind));
        Assert.Equal(markets.Select((_, at) => 20 - at).Sum(), grid.Rows.Sum(row => row.Total));
    }

    [Property]
    public bool All_cells_sum_to_the_counted_placements(byte[] links)
    {
        Market[] markets = [.. Codes.Take(9).Select(code => MarketBuilder.Country($"m{code.ToLowerInvariant()}", code)), BalanceCase.Hub];
        var rows = links.SelectMany((link, at) =>
        {
            var focus = (link % 15) switch { 12 => "global", 13 => null, 14 => "local", var code => Codes[code] };
            return markets[link % markets.Length].To(1, focus, $"p{at}", row => link % 11 == 0 ? row with { TargetPage = Text.Page("https://facturo.example/") } : row);
        });
        var findings = BalanceCase.Weigh(markets, rows);
        var grid = CountryGridMaker.Of(findings.Balance.Cells, [.. markets]);

        return links.Length == findings.Balance.Counted
            && links.Length == findings.Balance.Map.Total
            && links.Length == findings.Balance.Cells.Sum(cell => cell.Links)
            && links.Length == grid.Rows.Sum(row => row.Total)
            && grid.Rows.All(row => row.Cells.Sum() == row.Total && row.Cells.Length == grid.Columns.Length && row.Total > 0);
    }

    private static CountryGrid Grid(Market[] markets, params IEnumerable<Placement>[] links) =>
        CountryGridMaker.Of(BalanceCase.Weigh(markets, links).Balance.Cells, [.. markets]);
}
