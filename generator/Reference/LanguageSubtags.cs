namespace GeoBrief.Reference;

/// <summary>The subtags that language tags are made of, and those that people write for them. Read at first use.</summary>
internal static class LanguageSubtags
{
    private static readonly Lazy<Dictionary<string, string>> ByCode = new(() =>
        Rows().ToDictionary(cells => cells[0], cells => cells[2], StringComparer.Ordinal));

    private static readonly Lazy<Dictionary<string, string>> ByOtherName = new(() =>
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var cells in Rows())
        {
            codes.TryAdd(NameFolding.Fold(cells[2]), cells[0]);
            foreach (var alpha3 in cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                codes.TryAdd(alpha3, cells[0]);
            }
        }

        return codes;
    });

    private static readonly Lazy<HashSet<string>> Scripts = new(() => [.. ReferenceTable.Lines("scripts.txt")]);

    private static readonly Lazy<Dictionary<string, LanguageTrap>> Traps = new(() =>
        ReferenceTable.Rows("language-traps.csv", 4).ToDictionary(
            cells => Key(cells[0], cells[1]), cells => new LanguageTrap(cells[2] == "-" ? null : cells[2], cells[3]), StringComparer.Ordinal));

    /// <summary>The English name of a language, by its shortest ISO 639 code in lower case; null for any other text.</summary>
    internal static string? LanguageName(string code) => ByCode.Value.GetValueOrDefault(code);

    /// <summary>The code of a language given by its English name or by a longer code, folded; null when unknown.</summary>
    internal static string? CodeOf(string folded) => ByOtherName.Value.GetValueOrDefault(folded);

    /// <summary>Whether ISO 15924 has the script, given with a capital first.</summary>
    internal static bool IsScript(string script) => Scripts.Value.Contains(script);

    /// <summary>A code in lower case that was a language code once.</summary>
    internal static LanguageTrap? Withdrawn(string code) => Traps.Value.GetValueOrDefault(Key("withdrawn", code));

    /// <summary>A code in lower case that is a country and no language, but is written for one.</summary>
    internal static LanguageTrap? NoLanguage(string code) => Traps.Value.GetValueOrDefault(Key("language", code));

    /// <summary>A language code in lower case that is usually written for something else.</summary>
    internal static LanguageTrap? Twin(string code) => Traps.Value.GetValueOrDefault(Key("twin", code));

    /// <summary>A text in lower case that people write for a region.</summary>
    internal static LanguageTrap? NoRegion(string code) => Traps.Value.GetValueOrDefault(Key("region", code));

    private static string Key(string kind, string written) => $"{kind} {written}";

    private static IEnumerable<string[]> Rows() => ReferenceTable.Rows("languages.csv", 3);
}
