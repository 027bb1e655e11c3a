using System.Collections.Immutable;
using System.Globalization;
using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Pages.Documents;

namespace GeoBrief.Pages.Downloads;

/// <summary>
/// The sheet of a market with the columns that were worked out; the columns of the sheet that the contract does not name stand at the end.
/// </summary>
public static class PlacementsDownload
{
    private static readonly ImmutableArray<string> Columns =
    [
        "row", "status", "date", "source_domain", "source_url", "source_type", "target_page", "anchor", "anchor_style", "language",
        "context", "topic", "rel", "authority", "why", "note", "scope", "country", "confidence", "counted",
    ];

    /// <summary>The bytes of the download.</summary>
    public static byte[] Write(ImmutableArray<PlacementFinding> placements, ImmutableArray<string> extraColumns) =>
        CsvDownload.Write(placements.Select(Row).Prepend([.. Columns, .. extraColumns]));

    private static string?[] Row(PlacementFinding finding)
    {
        var (placement, verdict) = (finding.Placement.Placement, finding.Placement.Verdict);
        return
        [
            placement.Row.ToString(),
            Names.Of(placement.Status),
            placement.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            placement.Source.Value,
            placement.SourceUrl?.Text,
            placement.Type is { } type ? SourceTypeNames.Of(type) : null,
            placement.TargetPage.Text,
            placement.Anchor,
            finding.AnchorStyle is { } style ? Names.Of(style) : null,
            placement.Language?.Value,
            placement.Context,
            placement.Topic,
            string.Join(' ', placement.Relations.Select(relation => relation.ToString().ToLowerInvariant())),
            placement.Authority?.ToString(CultureInfo.InvariantCulture),
            placement.Why,
            placement.Note,
            Names.Of(verdict.Scope),
            verdict.Country?.Value,
            Names.Of(verdict.Confidence),
            finding.Counted ? "yes" : "no",
            .. placement.Extra,
        ];
    }
}
