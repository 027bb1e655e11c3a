using System.Globalization;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>
/// Where the report shows a row of the input: a line of the notes on the scan page, a row of the sheet on the ledger page, a
/// threshold on the method page. Each such row carries an anchor made of its line.
/// </summary>
public static class EvidenceLinks
{
    /// <summary>The anchor of a row on the page that shows its file.</summary>
    public static string Anchor(RowReference row) =>
        (row.File.Name == "mentions.csv" ? "m" : "l") + row.First.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// The anchor of a competitor on the scan page. Its first row may be that of a mention too, when only the table names it, and
    /// later rows may be shown nowhere of their own, when their mentions were noted before.
    /// </summary>
    public static string Anchor(Competitor competitor) => "c" + Anchor(competitor.Rows[0]);

    /// <summary>The link from a page to a competitor on the scan page of its market.</summary>
    public static string To(RelativePath from, Competitor competitor) =>
        $"{from.LinkTo(RelativePath.Of($"{competitor.Rows[0].File.Folder}/scan.html"))}#{Anchor(competitor)}";

    /// <summary>The link from a page to the row; null when no page shows it.</summary>
    /// <param name="from">The page that holds the link.</param>
    /// <param name="row">The row.</param>
    /// <param name="ledger">The page that shows rows of the sheet for the market in hand.</param>
    public static string? To(RelativePath from, RowReference row, RelativePath ledger)
    {
        var target = row.File.Name switch
        {
            "scan.md" or "mentions.csv" => RelativePath.Of($"{row.File.Folder}/scan.html"),
            "placements.csv" => ledger,
            _ => default,
        };
        return target.Value.Length == 0 ? null : $"{from.LinkTo(target)}#{Anchor(row)}";
    }
}
