using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace GeoBrief.Reference;

/// <summary>Every table that is embedded in the program, with the day of its sources.</summary>
public static partial class EmbeddedTables
{
    private static readonly Lazy<ImmutableArray<EmbeddedTable>> Tables = new(() => [.. ReferenceTable.Names().Select(Read)]);

    /// <summary>By name. A table that does not say when it was checked has no place in the program.</summary>
    public static ImmutableArray<EmbeddedTable> All => Tables.Value;

    private static EmbeddedTable Read(string name)
    {
        var day = ReferenceTable.Head(name).Select(line => Day().Match(line)).FirstOrDefault(found => found.Success)
            ?? throw new InvalidOperationException($"The table '{name}' does not say when it was checked.");
        return new(name, DateOnly.ParseExact(day.Groups[1].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"\bChecked on (\d{4}-\d{2}-\d{2})\b")]
    private static partial Regex Day();
}
