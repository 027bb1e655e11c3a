using GeoBrief.Primitives;

namespace GeoBrief.Reference;

/// <summary>
/// Reads language tags as hreflang takes them: an ISO 639-1 language, an ISO 15924 script, an ISO 3166-1 region.
/// <c>CultureInfo</c> is no help here: it takes <c>en-UK</c> and reads <c>es-LA</c> as Spanish in Laos.
/// </summary>
public static class LanguageTags
{
    // Numbers of UN M.49 for continents and parts of them, the only numbers that make sense as a region.
    private static readonly HashSet<string> Continents = new(StringComparer.Ordinal)
    {
        "001", "002", "003", "005", "009", "011", "013", "014", "015", "017", "018", "019", "021", "029", "030", "034", "035",
        "039", "053", "054", "057", "061", "142", "143", "145", "150", "151", "154", "155", "202", "419",
    };

    /// <summary>Reads a tag in any casing. A tag that is wrong comes with the right one wherever that can be told.</summary>
    public static LanguageTagReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        if (trimmed.Length == 0)
        {
            return Invalid(null, "A language is missing.");
        }

        if (trimmed.Equals("x-default", StringComparison.OrdinalIgnoreCase))
        {
            return Invalid(null, "x-default marks the page for everybody else and names no language.");
        }

        var tag = trimmed.ToLowerInvariant().Replace('_', '-');
        var reading = ReadLanguage(trimmed, tag.Split('-'));
        return reading.Tag is { } right && trimmed.Contains('_', StringComparison.Ordinal)
            ? Invalid(Suggest(right.Value), "The parts of a language tag are joined by hyphens, not by underscores.")
            : reading;
    }

    private static LanguageTagReading ReadLanguage(string text, string[] parts)
    {
        var language = parts[0];
        var rest = string.Concat(parts.Skip(1).Select(part => $"-{part}"));
        if (LanguageSubtags.Withdrawn(language) is { } withdrawn)
        {
            return Invalid(Suggest(withdrawn.Meant + rest), withdrawn.Reason);
        }

        if (LanguageSubtags.LanguageName(language) is not null)
        {
            return ReadScript(language, parts);
        }

        if (parts.Length == 2 && Countries.FindAlpha2(language) is { } first && LanguageSubtags.LanguageName(parts[1]) is not null)
        {
            return Invalid(Suggest($"{parts[1]}-{first.Code}"), "The language comes before the country.");
        }

        if (LanguageSubtags.NoLanguage(language) is { } trap)
        {
            return Invalid(Suggest(trap.Meant + rest), trap.Reason);
        }

        if (LanguageSubtags.CodeOf(language) is { } shorter)
        {
            return Invalid(Suggest(shorter + rest), $"The code of this language is {shorter}.");
        }

        if (LanguageSubtags.CodeOf(NameFolding.Fold(text)) is { } named)
        {
            return Invalid(named, $"The code of this language is {named}.");
        }

        if (Countries.Find(text).Country is { } country)
        {
            var spoken = country.Languages.IsEmpty ? null : Suggest($"{country.Languages[0]}-{country.Code}");
            return Invalid(spoken, $"{text} is a country; a tag starts with the language.");
        }

        return Invalid(null, $"{language} is no language code of ISO 639.");
    }

    private static LanguageTagReading ReadScript(string language, string[] parts)
    {
        if (parts.Length < 2 || parts[1].Length != 4 || char.IsAsciiDigit(parts[1][0]))
        {
            return ReadRegion(language, language, parts.AsSpan(1));
        }

        var script = char.ToUpperInvariant(parts[1][0]) + parts[1][1..];
        return LanguageSubtags.IsScript(script)
            ? ReadRegion(language, $"{language}-{script}", parts.AsSpan(2))
            : Invalid(Suggest(language + string.Concat(parts.Skip(2).Select(part => $"-{part}"))), $"{script} is no script code of ISO 15924.");
    }

    private static LanguageTagReading ReadRegion(string language, string start, ReadOnlySpan<string> rest)
    {
        if (rest.IsEmpty)
        {
            return Accept(language, start, null);
        }

        var written = rest[0];
        if (LanguageSubtags.NoRegion(written) is { } trap)
        {
            return Invalid(Suggest(trap.Meant is null ? start : $"{start}-{trap.Meant}"), trap.Reason);
        }

        if (written == "la" && language is "es" or "pt")
        {
            return Invalid(start, "LA is Laos, not Latin America; leave it out or write one tag for each country.");
        }

        var isContinent = Continents.Contains(written);
        if (!isContinent && Countries.FindAlpha2(written) is null)
        {
            return Countries.Find(written).Country is { } country
                ? Invalid(Suggest($"{start}-{country.Code}"), $"A region has two letters: {country.Code}.")
                : Invalid(Suggest(start), $"{written.ToUpperInvariant()} is no country code of ISO 3166-1.");
        }

        var region = written.ToUpperInvariant();
        return rest.Length > 1
            ? Invalid(Suggest($"{start}-{region}"), "Only a language, a script and a region are used here.")
            : Accept(language, $"{start}-{region}", region);
    }

    private static LanguageTagReading Accept(string language, string tag, string? region)
    {
        if (region is not null && char.IsAsciiDigit(region[0]))
        {
            var without = tag[..^(region.Length + 1)];
            return NoHreflang(tag, without, $"{region} is a group of countries, which hreflang cannot name; use {without} or one tag for each country.");
        }

        if (language.Length > 2)
        {
            return NoHreflang(tag, null, "hreflang takes only languages with a code of two letters.");
        }

        if (region == "XK")
        {
            return NoHreflang(tag, language, "XK is not in ISO 3166-1, so hreflang cannot name it.");
        }

        return LanguageSubtags.Twin(language) is { } twin && IsTwinned(language, tag, region)
            ? new LanguageTagReading(new LanguageTag(tag), LanguageTagFault.None, TwinOf(twin, region), twin.Reason)
            : new LanguageTagReading(new LanguageTag(tag), LanguageTagFault.None, null, null);
    }

    // `uk` alone and `uk-GB` look like the United Kingdom; `uk-UA` and `uk-Cyrl` are Ukrainian beyond doubt.
    private static bool IsTwinned(string language, string tag, string? region) =>
        tag == language || (region is not null && Countries.Find(language).Country?.Code.Value == region);

    private static string? TwinOf(LanguageTrap twin, string? region) =>
        twin.Meant is { } meant && region is not null && new LanguageTag(meant).Region is null ? $"{meant}-{region}" : twin.Meant;

    // What is suggested must itself be beyond complaint, so it is read again.
    private static string? Suggest(string candidate)
    {
        var reading = Read(candidate);
        return reading.Suggestion ?? reading.Tag?.Value;
    }

    private static LanguageTagReading Invalid(string? suggestion, string reason) =>
        new(null, LanguageTagFault.Invalid, suggestion, reason);

    private static LanguageTagReading NoHreflang(string tag, string? suggestion, string reason) =>
        new(new LanguageTag(tag), LanguageTagFault.AcceptedNoHreflang, suggestion, reason);
}
