namespace GeoBrief.Reference;

/// <summary>Second levels that only public bodies or places of learning may use: <c>gob.mx</c>, <c>ac.uk</c> (R3).</summary>
internal static class PublicBodies
{
    private const string Government = "government";

    private static readonly Lazy<Dictionary<string, Row>> ByLabel = new(() =>
        ReferenceTable.Rows("public-bodies.csv", 3).ToDictionary(
            cells => cells[0],
            cells => new Row(cells[1], cells[2].Split(' ', StringSplitOptions.RemoveEmptyEntries)),
            StringComparer.Ordinal));

    /// <summary>Whether a public suffix of two labels or more is kept for public bodies or places of learning.</summary>
    internal static bool Keep(string suffix) => KindOf(suffix) is not null;

    /// <summary>Whether a public suffix of just two labels is kept for the government of a country.</summary>
    internal static bool IsGovernment(string suffix) =>
        suffix.AsSpan().Count('.') == 1 && KindOf(suffix) == Government;

    private static string? KindOf(string suffix)
    {
        var lastDot = suffix.LastIndexOf('.');
        if (lastDot < 0)
        {
            return null;
        }

        var second = suffix[(suffix.LastIndexOf('.', lastDot - 1) + 1)..lastDot];
        var last = suffix[(lastDot + 1)..];
        return ByLabel.Value.TryGetValue(second, out var row)
            && DomainEndings.KindOf(last) == EndingKind.CountryCode
            && (row.Endings.Length == 0 || row.Endings.Contains(last, StringComparer.Ordinal)) ? row.Kind : null;
    }

    private sealed record Row(string Kind, string[] Endings);
}
