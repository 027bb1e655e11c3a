using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using GeoBrief.Rendering;

namespace GeoBrief.Verification;

/// <summary>A file of figures, opened by path: names and numbers of items, parted by dots.</summary>
internal sealed class FigureFile
{
    private readonly JsonElement root;

    // An item is found by counting from the start; a long list would be counted anew for each of its figures.
    private readonly ConcurrentDictionary<string, JsonElement[]> lists = new(StringComparer.Ordinal);

    public FigureFile(OutputFile file)
    {
        File = file;
        try
        {
            root = JsonDocument.Parse(file.Content.AsMemory()).RootElement;
        }
        catch (JsonException)
        {
            IsBroken = true;
        }
    }

    /// <summary>The file.</summary>
    public OutputFile File { get; }

    /// <summary>Whether it is not valid JSON.</summary>
    public bool IsBroken { get; }

    /// <summary>What stands at a path; null when nothing does.</summary>
    public JsonElement? Find(string path)
    {
        var current = root;
        var start = 0;
        while (start <= path.Length)
        {
            var dot = path.IndexOf('.', start);
            var end = dot < 0 ? path.Length : dot;
            if (Step(current, path, start, end) is not { } next)
            {
                return null;
            }

            current = next;
            start = end + 1;
        }

        return current;
    }

    /// <summary>Whether a value on a page says what the file says; numbers are compared as numbers, so that 0.60 is 0.6.</summary>
    public static bool Agrees(JsonElement inFile, string onPage) => inFile.ValueKind switch
    {
        JsonValueKind.Number => inFile.TryGetDecimal(out var number) && Number(onPage) == number,
        JsonValueKind.String => inFile.ValueEquals(onPage),
        JsonValueKind.True => onPage == "true",
        JsonValueKind.False => onPage == "false",
        _ => false,
    };

    /// <summary>A value on a page as a number; null when it is none.</summary>
    public static decimal? Number(string onPage) =>
        decimal.TryParse(onPage, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private JsonElement? Step(JsonElement current, string path, int start, int end) => current.ValueKind switch
    {
        JsonValueKind.Object => current.TryGetProperty(path.AsSpan(start, end - start), out var property) ? property : null,
        JsonValueKind.Array => Item(
            lists.GetOrAdd(path[..Math.Max(start - 1, 0)], static (_, list) => [.. list.EnumerateArray()], current),
            path.AsSpan(start, end - start)),
        _ => null,
    };

    private static JsonElement? Item(JsonElement[] list, ReadOnlySpan<char> part) =>
        int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Length ? list[index] : null;
}
