using System.Collections.Immutable;
using System.Globalization;
using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Pages.Documents;

namespace GeoBrief.Pages.Downloads;

/// <summary>The link gap of a market, one row a source (R13).</summary>
public static class GapDownload
{
    private static readonly ImmutableArray<string> Columns =
        ["domain", "scope", "country", "source_type", "authority", "competitors", "found_at", "candidate", "rows"];

    /// <summary>The bytes of the download; only the names of the columns where there is no gap.</summary>
    public static byte[] Write(ImmutableArray<SeenSource> gap) => CsvDownload.Write(gap.Select(Row).Prepend([.. Columns]));

    private static string?[] Row(SeenSource entry) =>
    [
        entry.Domain.Value,
        Names.Of(entry.Scope),
        entry.Country?.Value,
        SourceTypeNames.Of(entry.Type),
        entry.Authority?.ToString(CultureInfo.InvariantCulture),
        entry.Competitors.Length.ToString(CultureInfo.InvariantCulture),
        string.Join(' ', entry.Competitors.Select(domain => domain.Value)),
        entry.Candidate ? "yes" : "no",
        string.Join(' ', entry.Rows.Select(row => row.ToString())),
    ];
}
