using System.Globalization;
using System.Text.Json.Nodes;

namespace GeoBrief.Tests.Support;

/// <summary>Values of a document by names and numbers parted by dots. What is not there is a fault; what is null, is null.</summary>
internal static class JsonPath
{
    public static JsonNode? At(this JsonNode document, string path) => path.Split('.').Aggregate(
        (JsonNode?)document,
        (node, part) => node switch
        {
            JsonObject item when item.TryGetPropertyValue(part, out var value) => value,
            JsonArray list => list[int.Parse(part, CultureInfo.InvariantCulture)],
            _ => throw new KeyNotFoundException($"'{part}' of '{path}' is not there."),
        });

    public static decimal? Number(this JsonNode document, string path) => document.At(path)?.GetValue<decimal>();

    public static string? Word(this JsonNode document, string path) => document.At(path)?.GetValue<string>();

    public static int Length(this JsonNode document, string path) => document.At(path)!.AsArray().Count;

    /// <summary>Every path that leads to a value that is no object and no list.</summary>
    public static IEnumerable<(string Path, JsonNode? Value)> Leaves(this JsonNode? node, string path = "") => node switch
    {
        JsonObject item => item.SelectMany(property => property.Value.Leaves(path.Length == 0 ? property.Key : $"{path}.{property.Key}")),
        JsonArray list => list.SelectMany((value, at) => value.Leaves($"{path}.{at.ToString(CultureInfo.InvariantCulture)}")),
        _ => [(path, node)],
    };
}
