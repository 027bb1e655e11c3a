using System.Collections.Frozen;
using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Loading.Fields;
using GeoBrief.Primitives;

namespace GeoBrief.Loading.Tables;

/// <summary>The header row of a table, matched with its schema.</summary>
/// <param name="Width">How many cells the header row has, empty ones too.</param>
/// <param name="Known">Where the columns of the schema stand, by their name.</param>
/// <param name="Extra">Where the columns stand that the schema does not name, and how they are called.</param>
internal sealed record TableHeader(int Width, FrozenDictionary<string, int> Known, ImmutableArray<(int Index, string Name)> Extra)
{
    /// <summary>Reads the record in hand as a header row and reports what is wrong with it; empty headers are passed over.</summary>
    public static TableHeader Read(RelativePath file, RecordReader record, TableSchema schema, DiagnosticBag bag)
    {
        var places = record.Places();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var extra = ImmutableArray.CreateBuilder<(int, string)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < record.Count; i++)
        {
            var at = new SourceLocation(file, places[i].Line, places[i].Column, places[i].Length);
            if (TextField.Read(new(record[i], at, "header"), bag) is not { } name)
            {
                continue;
            }

            if (!seen.Add(NameShape.Fold(name)))
            {
                bag.Add(TableDiagnostics.DuplicateColumn(at, name));
            }
            else if (schema.Find(name) is { } column)
            {
                known.Add(schema.Columns[column], i);
            }
            else
            {
                extra.Add((i, name));
                bag.Add(TableDiagnostics.UnknownColumn(at, name, NearestName.Find(name, schema.Columns)));
            }
        }

        foreach (var group in schema.Required.Where(group => !group.Any(known.ContainsKey)))
        {
            bag.Add(TableDiagnostics.MissingColumn(new(file, record.Line), group));
        }

        return new(record.Count, known.ToFrozenDictionary(StringComparer.Ordinal), extra.ToImmutable());
    }
}
