using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Loading;
using GeoBrief.Loading.Tables;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Tests.Loading.Tables;

/// <summary>A small table in memory: two plain columns, the first required.</summary>
internal static class Sheet
{
    public static readonly RelativePath File = RelativePath.Of("sheet.csv");

    public static readonly TableSchema Schema = new(["source_domain", "note", "rank"], ["source_domain"]);

    /// <summary>The cells of every row, known columns first, with the line of each row, and what was said.</summary>
    public static (ImmutableArray<(int Line, string Cells)> Rows, ImmutableArray<Diagnostic> Said) Read(string text)
    {
        var bag = new DiagnosticBag();
        var table = TableReader.Read(File, new DecodedText(text, "UTF-8", false), Schema, bag);
        var rows = table is null ? [] : table.Rows().Select(row => (row.Row.First, Cells(row))).ToImmutableArray();
        return (rows, bag.ToImmutable());
    }

    /// <summary>A diagnostic as <c>code line,column+length</c>.</summary>
    public static string Short(Diagnostic diagnostic) =>
        $"{diagnostic.Code} {diagnostic.At.Line},{diagnostic.At.Column}+{diagnostic.At.Length}";

    public static DecodedText Decoded(string text) => new(text, "UTF-8", false);

    public static Market Market(string slug, string target) => new()
    {
        Slug = Slug.TryParse(slug, out var parsed) ? parsed : throw new ArgumentException(slug, nameof(slug)),
        Name = slug,
        Language = new("es"),
        MixRule = MixRule.LocalFirst,
        PageType = PageType.Country,
        TargetPage = Address(target),
        UrlPrefixes = [Address(target)],
        Row = new(RelativePath.Of($"markets/{slug}/market.yml"), 1),
    };

    public static WebAddress Address(string text) =>
        WebAddress.TryParse(text, out var address) == WebAddressFault.None ? address! : throw new ArgumentException(text, nameof(text));

    private static string Cells(TableRow row) =>
        string.Join('|', Schema.Columns.Select(column => row.Cell(column).Text).Concat(row.Extra.Select(cell => cell.Text)));
}
