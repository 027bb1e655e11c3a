using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Loading.Fields;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Loading.Tables;

/// <summary>The one sheet of placements: <c>placements.csv</c>.</summary>
public static class PlacementsReader
{
    private static readonly TableSchema Schema = new(
        [
            "source_domain", "source_url", "target_page", "date", "status", "source_type", "country_focus", "language", "anchor",
            "anchor_style", "context", "topic", "rel", "authority", "market", "why", "note",
        ],
        required: ["source_domain|source_url", "target_page|market"]);

    /// <summary>
    /// Every row without an error, in the order of the file. A market is null where its own file is broken: that was reported there,
    /// and the rows that name it are not to blame.
    /// </summary>
    public static PlacementSheet Read(
        RelativePath file, DecodedText text, IReadOnlyDictionary<Slug, Market?> markets, DiagnosticBag bag)
    {
        if (TableReader.Read(file, text, Schema, bag) is not { } table)
        {
            return PlacementSheet.Empty;
        }

        Diagnostic? undated = null;
        var rows = ImmutableArray.CreateBuilder<Placement>();
        foreach (var row in table.Rows())
        {
            if (ReadRow(row, markets, bag) is not { } placement)
            {
                continue;
            }

            if (!row.Has("date") && NeedsDate(placement.Status))
            {
                // Said once, of the header: a column that nobody knows is the cause, not each row.
                undated ??= TableDiagnostics.MissingColumn(new(file, 1), ["date"]);
                continue;
            }

            rows.Add(placement);
        }

        if (undated is not null)
        {
            bag.Add(undated);
        }

        return new(table.ExtraColumns, rows.ToImmutable());
    }

    private static Placement? ReadRow(TableRow row, IReadOnlyDictionary<Slug, Market?> markets, DiagnosticBag bag)
    {
        var errors = bag.Errors;
        var source = SourceCells.Read(row, bag);
        var slug = ReadMarket(row.Cell("market"), markets, bag);
        var market = slug is { } named ? markets[named] : null;
        var target = AddressField.Read(row.Cell("target_page"), bag) ?? DefaultTarget(row, market, bag);
        var status = ChoiceField.Read(row.Cell("status"), Choices.Statuses, bag) ?? PlacementStatus.Live;
        var date = DateField.Read(row.Cell("date"), bag);
        if (NeedsDate(status) && row.Has("date") && row.Cell("date") is { IsBlank: true } missing)
        {
            bag.Add(TableDiagnostics.DateNeeded(missing.At, Choices.Statuses[(int)status].Name));
        }

        var type = SourceTypeField.Read(row.Cell("source_type"), bag);
        var focus = FocusField.Read(row.Cell("country_focus"), bag);
        var language = LanguageField.Read(row.Cell("language"), bag);
        var style = ChoiceField.Read(row.Cell("anchor_style"), Choices.AnchorStyles, bag);
        var relations = RelationField.Read(row.Cell("rel"), bag);
        var authority = AuthorityField.Read(row.Cell("authority"), bag);
        if (source is not { } found || target is null || bag.Errors > errors)
        {
            return null;
        }

        return new Placement
        {
            Source = found.Host.Source,
            Domain = found.Host.Domain,
            SourceUrl = found.Url,
            TargetPage = target,
            TargetByDefault = row.Cell("target_page").IsBlank,
            Date = date,
            Status = status,
            Type = type,
            Focus = focus,
            Language = language,
            Anchor = TextField.Read(row.Cell("anchor"), bag),
            AnchorStyle = style,
            Context = TextField.Read(row.Cell("context"), bag),
            Topic = TextField.Read(row.Cell("topic"), bag),
            Relations = relations,
            Authority = authority,
            Market = slug,
            Why = TextField.Read(row.Cell("why"), bag),
            Note = TextField.Read(row.Cell("note"), bag),
            Extra = [.. row.Extra.Select(cell => TextField.Read(cell, bag) ?? "")],
            Row = row.Row,
        };
    }

    private static bool NeedsDate(PlacementStatus status) =>
        status is PlacementStatus.Live or PlacementStatus.Paused or PlacementStatus.Lost;

    private static Slug? ReadMarket(Cell cell, IReadOnlyDictionary<Slug, Market?> markets, DiagnosticBag bag)
    {
        if (cell.IsBlank)
        {
            return null;
        }

        if (Slug.TryParse(cell.Value, out var slug) && markets.ContainsKey(slug))
        {
            return slug;
        }

        var names = markets.Keys.Select(known => known.Value).Order(StringComparer.Ordinal);
        bag.Add(TableDiagnostics.UnknownMarket(cell.At, cell.Value, NearestName.Find(cell.Value, names)));
        return null;
    }

    private static WebAddress? DefaultTarget(TableRow row, Market? market, DiagnosticBag bag)
    {
        var cell = row.Cell("target_page");
        if (!cell.IsBlank)
        {
            return null;
        }

        if (market is not null)
        {
            bag.Add(TableDiagnostics.TargetByDefault(cell.At, market.Slug.Value, market.TargetPage.Text));
            return market.TargetPage;
        }

        if (row.Cell("market").IsBlank && (row.Has("target_page") || row.Has("market")))
        {
            bag.Add(TableDiagnostics.RequiredCell(cell.At, "target_page", unless: "market"));
        }

        return null;
    }
}
