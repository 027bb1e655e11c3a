using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Loading.Fields;
using GeoBrief.Primitives;

namespace GeoBrief.Loading.Yaml;

/// <summary>Reads a mapping by the keys that it may hold. A key without a value is as a key that is not there.</summary>
public sealed class YamlKeys
{
    private readonly YamlMapping mapping;
    private readonly DiagnosticBag bag;
    private readonly string path;

    /// <summary>Reports every key that is not among the known ones. <paramref name="path"/> is the way to the mapping, such as <c>agency.</c></summary>
    public YamlKeys(YamlMapping mapping, string path, DiagnosticBag bag, params ImmutableArray<string> known)
    {
        this.mapping = mapping;
        this.bag = bag;
        this.path = path;
        foreach (var key in mapping.Entries.Select(entry => entry.Key).Where(key => !known.Contains(key.Text)))
        {
            var nearest = key.Text.Length == 0 ? null : NearestName.Find(key.Text, known);
            bag.Add(YamlDiagnostics.UnknownKey(key.At, key.Text, nearest, known));
        }
    }

    /// <summary>Where the mapping starts.</summary>
    public SourceLocation At => mapping.At;

    /// <summary>The place of a key; of the mapping when it is not there.</summary>
    public SourceLocation PlaceOf(string name) => Entry(name)?.Key.At ?? mapping.At;

    /// <summary>The value of a key; null when there is none.</summary>
    public YamlNode? Value(string name) => Entry(name)?.Value is { } value and not YamlScalar { IsNull: true } ? value : null;

    /// <summary>A single value; null when there is none.</summary>
    public Cell? Cell(string name) => Value(name) is { } value ? Single(value, path + name) : null;

    /// <summary>A single value that must be there; null, with an error, when it is not.</summary>
    public Cell? Required(string name, string hint)
    {
        var cell = Cell(name);
        if (Value(name) is null || cell is { IsBlank: true })
        {
            bag.Add(YamlDiagnostics.MissingKey(PlaceOf(name), path + name, hint));
            return null;
        }

        return cell;
    }

    /// <summary>The text of a key, clean; null when there is none.</summary>
    public string? Text(string name) => Cell(name) is { } cell ? TextField.Read(cell, bag) : null;

    /// <summary>The values of a list; empty when there are none.</summary>
    public ImmutableArray<Cell> Cells(string name)
    {
        switch (Value(name))
        {
            case null:
                return [];
            case YamlSequence list:
                return [.. list.Items.Select(item => Single(item, path + name)).OfType<Cell>()];
            case var other:
                bag.Add(YamlDiagnostics.Shape(other.At, path + name, "a list", other is YamlScalar { Text: var text } ? $"Write [{text}]." : "Write [one, two]."));
                return [];
        }
    }

    /// <summary>The texts of a list, clean, without empty ones.</summary>
    public ImmutableArray<string> Texts(string name) => [.. Cells(name).Select(cell => TextField.Read(cell, bag)).OfType<string>()];

    /// <summary>The mapping of a key; null when there is none.</summary>
    public YamlMapping? Mapping(string name) => Value(name) is { } value ? AsMapping(value, path + name) : null;

    /// <summary>The mappings of a list; empty when there are none.</summary>
    public ImmutableArray<YamlMapping> Mappings(string name)
    {
        switch (Value(name))
        {
            case null:
                return [];
            case YamlSequence list:
                return [.. list.Items.Select(item => AsMapping(item, path + name)).OfType<YamlMapping>()];
            case var other:
                bag.Add(YamlDiagnostics.Shape(other.At, path + name, "a list", "Begin each entry with '- '."));
                return [];
        }
    }

    private YamlEntry? Entry(string name) => mapping.Entries.FirstOrDefault(entry => entry.Key.Text == name);

    private Cell? Single(YamlNode value, string name)
    {
        if (value is YamlScalar scalar)
        {
            return new(scalar.IsNull ? "" : scalar.Text, scalar.At, name);
        }

        bag.Add(YamlDiagnostics.Shape(value.At, name, "a single value", "Write one value behind the colon."));
        return null;
    }

    private YamlMapping? AsMapping(YamlNode value, string name)
    {
        if (value is YamlMapping found)
        {
            return found;
        }

        bag.Add(YamlDiagnostics.Shape(value.At, name, "keys with values", "Write one 'key: value' on each line below, indented."));
        return null;
    }
}
