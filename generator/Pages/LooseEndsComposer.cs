using System.Collections.Immutable;
using System.Globalization;
using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Diagnostics;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Documents;
using GeoBrief.Pages.Wording;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>Rows without a market, sources without a country, and what was left out.</summary>
public static class LooseEndsComposer
{
    private const int MostInTable = 12;
    private const int MostFolded = 20;
    private const int MostLeftOut = 40;

    /// <summary>All of it; figures come from the document of the site.</summary>
    public static LooseEnds Compose(Findings findings, ImmutableArray<Diagnostic> left, FigureBook site, SheetLinks links, RelativePath page)
    {
        var undated = left.Count(problem => problem.Code == TableDiagnostics.DateNeededCode);
        var unassigned = findings.Classified.Unassigned;
        var unknown = UnknownSources.Of(findings.Markets).ToList();
        return new()
        {
            LeftOut = [.. left.Take(MostLeftOut).Select(problem => new LeftOutRow(PlaceOf(problem.At), problem.Message, problem.Hint))],
            LeftOutSummary = new("left-out.text", ("count", Sentences.Number(left.Length)), ("more", More(left.Length, MostLeftOut))),
            Undated = undated == 0 ? null : new("left-out.undated", ("count", Sentences.Number(undated))),
            Unassigned = [.. unassigned.Take(MostInTable).Select(Unassigned)],
            MoreUnassigned = unassigned.Length <= MostInTable ? null : new(
                new("unassigned.more"),
                new("unassigned.method", ("more", More(unassigned.Length, MostInTable + MostFolded))),
                [.. unassigned.Skip(MostInTable).Take(MostFolded).Select(placed => new EvidenceRow(
                    placed.Placement.Row.ToString(),
                    null,
                    new("unassigned.row", ("source", placed.Placement.Source.Unicode), ("page", placed.Placement.TargetPage.Text))))]),
            UnassignedCount = site.Count("unassigned"),
            Unknown = unknown.Count == 0 ? null : new(
                new("unknown.summary"),
                new("unknown.method", ("more", More(unknown.Count, MostFolded))),
                [.. unknown.Take(MostFolded).Select(entry => new EvidenceRow(
                    entry.Placement.Row.ToString(),
                    links.From(page, entry.Placement.Row, [entry.Market]),
                    new("unknown.row", ("source", entry.Placement.Source.Unicode), ("market", entry.Market.Name))))]),
            UnknownCount = site.Count("unknownSources"),
        };
    }

    private static NumberValue More(int all, int shown) => Sentences.Number(Math.Max(0, all - shown));

    private static string PlaceOf(SourceLocation at) =>
        at.Line == 0 ? at.File.Value : string.Create(CultureInfo.InvariantCulture, $"{at.File}:{at.Line}");

    private static UnassignedRow Unassigned(ClassifiedPlacement placed) => new(
        EvidenceMap.Anchor(placed.Placement.Row),
        placed.Placement.Row.ToString(),
        placed.Placement.Source.Unicode,
        placed.Placement.TargetPage.Text,
        new($"placement.{Names.Of(placed.Placement.Status)}"),
        placed.Verdict.Country is { } country
            ? ScopeMark.Of(placed.Verdict.Scope) with { Word = new("plain", ("text", Sentences.Country(country))) }
            : ScopeMark.Of(placed.Verdict.Scope));
}
