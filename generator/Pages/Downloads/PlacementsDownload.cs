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
        "context", "topic", "rel", "authority", "why", "note", "scope", "country", "confidence", "counted", "market", "country_focus", "place_words",
        "topic_match", "check_page", "check_audience", "check_context", "check_version", "check_intent", "completeness", "missing", "repeats",
    ];

    private static readonly ImmutableArray<PlaceSide> Sides = [PlaceSide.Home, PlaceSide.Foreign, PlaceSide.Neutral];

    /// <summary>The bytes of the download.</summary>
    public static byte[] Write(ImmutableArray<PlacementFinding> placements, ImmutableArray<string> extraColumns) =>
        CsvDownload.Write(placements.Select(Row).Prepend([.. Columns, .. extraColumns]));

    private static string?[] Row(PlacementFinding finding)
    {
        var (placement, verdict, judged) = (finding.Placement.Placement, finding.Placement.Verdict, finding.Judgement);
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
            finding.Placement.Market?.Slug.Value,
            FocusOf(placement.Focus),
            WordsOf(judged.Places),
            Names.Of(judged.Topic),
            .. judged.Answers.Select(answer => Names.Of(answer.Reply)),
            judged.Completeness.Filled.ToString(CultureInfo.InvariantCulture),
            string.Join(' ', judged.Completeness.Missing.Select(Names.Of)),
            finding.Repeats?.ToString(),
            .. placement.Extra,
        ];
    }

    private static string? FocusOf(CountryFocus? focus) => focus switch
    {
        null => null,
        { Kind: FocusKind.Global } => "global",
        { Country: { } country } => country.Value,
        _ => "local",
    };

    private static string WordsOf(PlaceWords words) => string.Join(
        "; ",
        from side in Sides
        let found = words.Of(side)
        where !found.IsEmpty
        select $"{Names.Of(side)}: {string.Join(", ", found)}");
}
