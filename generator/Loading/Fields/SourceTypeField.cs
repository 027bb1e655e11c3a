using System.Collections.Frozen;
using GeoBrief.Diagnostics;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Loading.Fields;

/// <summary>What a source is, by a name of <see cref="SourceTypeNames"/> or an alias; case, spaces, <c>_</c> and <c>-</c> do not matter.</summary>
public static class SourceTypeField
{
    private static readonly FrozenDictionary<string, string> Spellings = SourceTypeNames.All
        .SelectMany(row => row.Aliases.Add(row.Name))
        .ToFrozenDictionary(NameShape.Fold, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, SourceType> Types = SourceTypeNames.All
        .SelectMany(row => row.Aliases.Add(row.Name).Select(name => KeyValuePair.Create(NameShape.Fold(name), row.Type)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] FoldedNames = [.. Types.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The type that a name or an alias stands for; null when nobody knows it.</summary>
    public static SourceType? Find(string text) => Types.TryGetValue(NameShape.Fold(text), out var type) ? type : null;

    /// <summary>
    /// The type as scans and the sheet read it: null when blank or, with an error, for a near miss; <see cref="SourceType.Other"/>
    /// with information for what nobody knows.
    /// </summary>
    public static SourceType? Read(Cell cell, DiagnosticBag bag) => Read(cell, bag, strict: false);

    /// <summary>The type as market.yml reads it: anything unknown is an error.</summary>
    public static SourceType? ReadStrict(Cell cell, DiagnosticBag bag) => Read(cell, bag, strict: true);

    private static SourceType? Read(Cell cell, DiagnosticBag bag, bool strict)
    {
        if (cell.IsBlank)
        {
            return null;
        }

        if (Find(cell.Value) is { } known)
        {
            return known;
        }

        var folded = NameShape.Fold(cell.Value);
        var nearest = folded.Length > 0 && NearestName.Find(folded, FoldedNames) is { } near ? Spellings[near] : null;
        if (strict || nearest is not null)
        {
            bag.Add(FieldDiagnostics.UnknownSourceType(cell.At, cell.Field, cell.Value, nearest));
            return null;
        }

        bag.Add(FieldDiagnostics.OtherSourceType(cell.At, cell.Field, cell.Value));
        return SourceType.Other;
    }
}
