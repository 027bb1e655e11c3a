using System.Collections.Immutable;
using GeoBrief.Analysis.Balance;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Pages.Documents;

/// <summary>Lays the cells of source country by page country out as a table that a phone can show.</summary>
public static class CountryGridMaker
{
    private const int MostColumns = 6;
    private const int MostCountries = 8;

    /// <summary>The table; markets with most links keep a column of their own, and so do countries a row.</summary>
    /// <param name="cells">Cells with a link.</param>
    /// <param name="markets">Every market, in the order of the facts: country markets come first, so that the diagonal shows.</param>
    public static CountryGrid Of(ImmutableArray<CountryCell> cells, ImmutableArray<Market> markets)
    {
        var columns = Columns(cells, markets);
        var places = columns.Index().Where(column => column.Item.Market is not null).ToDictionary(column => column.Item.Market!, column => column.Index, StringComparer.Ordinal);
        var rest = columns.FindIndex(column => column.Kind == "rest");
        var none = columns.FindIndex(column => column.Kind == "none");
        var countries = Countries(cells, columns);
        var shown = countries.ToHashSet();
        var rows = countries.Select(country => Row("country", country, cells.Where(cell => cell.Country == country)))
            .Append(Row("rest", null, cells.Where(cell => cell.Country is { } country && !shown.Contains(country))))
            .Append(Row("global", null, cells.Where(cell => cell.Source == SourceKind.Global)))
            .Append(Row("unknown", null, cells.Where(cell => cell.Source == SourceKind.Unknown)));
        return new([.. columns], [.. rows.Where(row => row.Total > 0)]);

        GridRow Row(string kind, CountryCode? country, IEnumerable<CountryCell> of)
        {
            var counts = new int[columns.Count];
            foreach (var cell in of)
            {
                counts[cell.Section is not { } section ? none : places.GetValueOrDefault(section.Value, rest)] += cell.Links;
            }

            return new(kind, country?.Value, [.. counts], counts.Sum());
        }
    }

    private static List<GridColumn> Columns(ImmutableArray<CountryCell> cells, ImmutableArray<Market> markets)
    {
        var links = cells.Where(cell => cell.Section is not null).ToLookup(cell => cell.Section!.Value, cell => cell.Links);
        var linked = markets.Where(market => links.Contains(market.Slug)).ToList();
        var shown = linked.OrderByDescending(market => links[market.Slug].Sum()).Take(MostColumns).Select(market => market.Slug).ToHashSet();
        return
        [
            .. linked.Where(market => shown.Contains(market.Slug)).OrderBy(market => market.Country is null)
                .Select(market => new GridColumn("market", market.Slug.Value, market.Country?.Value)),
            .. linked.Count > shown.Count ? [new GridColumn("rest", null, null)] : (GridColumn[])[],
            .. cells.Any(cell => cell.Section is null) ? [new GridColumn("none", null, null)] : (GridColumn[])[],
        ];
    }

    /// <summary>First the countries of the columns, in their order; then the others, most links first.</summary>
    private static List<CountryCode> Countries(ImmutableArray<CountryCell> cells, List<GridColumn> columns)
    {
        var order = columns.Where(column => column.Country is not null).Select(column => column.Country!).Distinct().ToList();
        return
        [
            .. cells.Where(cell => cell.Country is not null)
                .GroupBy(cell => cell.Country!.Value, cell => cell.Links)
                .OrderBy(group => order.IndexOf(group.Key.Value) is var at and >= 0 ? at : int.MaxValue)
                .ThenByDescending(group => group.Sum())
                .ThenBy(group => group.Key.Value, StringComparer.Ordinal)
                .Select(group => group.Key)
                .Take(MostCountries),
        ];
    }
}
