using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GeoBrief.Primitives;

namespace GeoBrief.Reference;

/// <summary>The larger places of the world by their folded names. Only what is asked for is parsed.</summary>
internal sealed class PlaceTable
{
    private const int Rows = 24_000;

    private readonly string table;
    private readonly Dictionary<string, int> cells = new(Rows, StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;

    private PlaceTable(string table)
    {
        this.table = table;
        for (var start = 0; start < table.Length;)
        {
            var end = table.IndexOf('\n', start);
            if (table[start] != '#')
            {
                var comma = table.IndexOf(',', start);
                cells.Add(table[start..comma], comma + 1);
            }

            start = end + 1;
        }

        lookup = cells.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The folded names.</summary>
    public IEnumerable<string> Names => cells.Keys;

    /// <summary>Reads the embedded table.</summary>
    public static PlaceTable Read() => new(Encoding.UTF8.GetString(ReferenceTable.Bytes("places.txt")));

    /// <summary>Whether a folded name stands in it.</summary>
    public bool Contains(ReadOnlySpan<char> name) => lookup.ContainsKey(name);

    /// <summary>Where a folded name stands, the most people first; empty for an unknown name.</summary>
    public ImmutableArray<PlaceShare> Of(string name) => cells.TryGetValue(name, out var start)
        ? [.. table[start..table.IndexOf('\n', start)].Split(' ').Select(Share)]
        : [];

    private static PlaceShare Share(string cell) => new(new CountryCode(cell[..2]), int.Parse(cell.AsSpan(2), CultureInfo.InvariantCulture));
}
