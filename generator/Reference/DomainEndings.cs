using GeoBrief.Primitives;

namespace GeoBrief.Reference;

/// <summary>Reads the country from the last label of a host, never from the public suffix: <c>.za</c> has no suffix of its own.</summary>
public static class DomainEndings
{
    private static readonly Lazy<Dictionary<string, Row>> ByLabel = new(Load);

    /// <summary>The ending of a host, with its country where it has one.</summary>
    public static DomainEnding Of(HostName host)
    {
        var last = host.LastLabel;
        var row = ByLabel.Value.GetValueOrDefault(last);
        var (suffix, shown) = PublicSuffixes.SuffixesOf(host);
        var kind = row?.Kind ?? EndingKind.Global;
        var isPublicBody = kind == EndingKind.CountryCode && PublicBodies.Keep(suffix);
        return new DomainEnding(kind, row?.Country, $".{HostText.ToUnicode(shown)}", isPublicBody, Hint(kind, last, row?.Note));
    }

    /// <summary>The kind of a last label, given in ASCII.</summary>
    internal static EndingKind KindOf(string lastLabel) => ByLabel.Value.GetValueOrDefault(lastLabel)?.Kind ?? EndingKind.Global;

    private static string? Hint(EndingKind kind, string last, string? note)
    {
        var shown = HostText.ToUnicode(last);
        return kind switch
        {
            EndingKind.PlaceNamed => $".{shown} names {note}, but Google treats it as a general ending.",
            EndingKind.Regional => $".{shown} stands for {note}, not for one country.",
            EndingKind.GenericCountryCode when Countries.FindAlpha2(last) is { } country =>
                $".{shown} belongs to {country.Name}, but Google treats it as a general ending.",
            _ => null,
        };
    }

    private static Dictionary<string, Row> Load() =>
        ReferenceTable.Rows("endings.csv", 4).ToDictionary(
            cells => cells[0],
            cells => new Row(
                ReadKind(cells[1]),
                cells[2].Length == 0 ? null : new CountryCode(cells[2]),
                cells[3]),
            StringComparer.Ordinal);

    private static EndingKind ReadKind(string cell) => cell switch
    {
        "country" => EndingKind.CountryCode,
        "generic" => EndingKind.GenericCountryCode,
        "regional" => EndingKind.Regional,
        "place" => EndingKind.PlaceNamed,
        _ => throw new InvalidOperationException($"The table of endings knows no kind '{cell}'."),
    };

    private sealed record Row(EndingKind Kind, CountryCode? Country, string Note);
}
