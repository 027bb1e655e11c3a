using GeoBrief.Model;

namespace GeoBrief.Tests.Support;

/// <summary>Live placements of September 2026; the rest is said with <c>with</c>.</summary>
internal static class PlacementBuilder
{
    public static Placement Live(string source, string? focus = null, string target = "https://facturo.example/mexico/", int line = 2) => new()
    {
        Source = Text.Host(source),
        Domain = Text.Domain(source),
        TargetPage = Text.Page(target),
        Date = new DateOnly(2026, 9, 10),
        Status = PlacementStatus.Live,
        Focus = focus is null ? null : Text.Focus(focus),
        Row = Text.Row(line),
    };

    /// <summary>Placements of these scopes, each on a domain of its own, on rows that follow one another.</summary>
    public static Placement[] Counting(int local, int global = 0, int otherCountry = 0, int unknown = 0)
    {
        string?[] words =
        [
            .. Enumerable.Repeat("local", local),
            .. Enumerable.Repeat("global", global),
            .. Enumerable.Repeat("AR", otherCountry),
            .. Enumerable.Repeat<string?>(null, unknown),
        ];
        return [.. words.Select((word, index) => Live($"source{index}.example", word, line: index + 2))];
    }
}
