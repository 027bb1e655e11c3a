using System.Collections.Frozen;
using System.Collections.Immutable;
using GeoBrief.Loading.Fields;

namespace GeoBrief.Loading.Tables;

/// <summary>The columns that a table may have.</summary>
public sealed class TableSchema
{
    private readonly FrozenDictionary<string, int> byFoldedName;

    /// <summary>Makes a schema; of each entry of <paramref name="required"/>, names parted by <c>|</c>, one column must be there.</summary>
    public TableSchema(ImmutableArray<string> columns, ImmutableArray<string> required)
    {
        Columns = columns;
        Required = [.. required.Select(names => names.Split('|').ToImmutableArray())];
        byFoldedName = columns.Select((name, index) => KeyValuePair.Create(NameShape.Fold(name), index))
            .ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Their names as messages write them.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>Groups of which one column must be there.</summary>
    public ImmutableArray<ImmutableArray<string>> Required { get; }

    /// <summary>The index of the column that a header names; null when it names none.</summary>
    public int? Find(string header) => byFoldedName.TryGetValue(NameShape.Fold(header), out var index) ? index : null;
}
