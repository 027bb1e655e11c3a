using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>
/// Where the report shows a row of a market's input: a line of the notes or of the mentions on a scan page, a row of the sheet on a
/// ledger page. A row that no page shows by itself, such as a second note of a mention, leads to the page that comes nearest.
/// </summary>
public sealed class EvidenceMap
{
    private readonly FrozenDictionary<(RelativePath File, int Line), (RelativePath Page, string Id)> anchors;
    private readonly RelativePath scan;

    public EvidenceMap(ImmutableArray<ScanSheet> scans, ImmutableArray<LedgerSheet> ledgers)
    {
        scan = scans[0].Path;
        var found = new Dictionary<(RelativePath, int), (RelativePath, string)>();
        foreach (var (sheet, part) in scans.SelectMany(sheet => sheet.Parts.Select(part => (sheet, part))))
        {
            foreach (var mention in part.Mentions)
            {
                found.TryAdd(Key(mention.Mention.Row), (sheet.Path, Anchor(mention.Mention.Row)));
            }
        }

        foreach (var (sheet, part) in scans.SelectMany(sheet => sheet.Parts.Select(part => (sheet, part))))
        {
            foreach (var row in part.Finding.Competitor.Competitor.Rows)
            {
                found.TryAdd(Key(row), (sheet.Path, part.Id));
            }
        }

        foreach (var (sheet, row) in ledgers.SelectMany(sheet => sheet.Rows.Select(row => (sheet, row.Placement.Placement.Row))))
        {
            found.TryAdd(Key(row), (sheet.Path, Anchor(row)));
        }

        anchors = found.ToFrozenDictionary();
    }

    /// <summary>The anchor of a row on the page that shows it.</summary>
    public static string Anchor(RowReference row) =>
        (row.File.Name == "mentions.csv" ? "m" : "l") + row.First.ToString(CultureInfo.InvariantCulture);

    /// <summary>The link from a page to a row; null when no page shows its file.</summary>
    public string? LinkFrom(RelativePath page, RowReference row)
    {
        if (anchors.TryGetValue(Key(row), out var anchor))
        {
            return $"{page.LinkTo(anchor.Page)}#{anchor.Id}";
        }

        return row.File.Name is "scan.md" or "mentions.csv" ? page.LinkTo(scan) : null;
    }

    private static (RelativePath File, int Line) Key(RowReference row) => (row.File, row.First);
}
