using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Analysis.Balance;
using GeoBrief.Model;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Documents;
using GeoBrief.Pages.Wording;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>The markets beside one another: sentences, what is out of balance, and source country by page country.</summary>
public static class BetweenComposer
{
    private const int MostFindings = 8;
    private const int MostLanguages = 4;
    private const int MostShares = 6;

    /// <summary>The section; only a sentence when there is nothing to compare.</summary>
    public static BetweenSection Compose(Findings findings, FigureBook site, SiteBalanceSection? document, SheetLinks links, RelativePath page)
    {
        var data = findings.Classified.Data;
        if (document is null)
        {
            return new([new(data.Markets.Length < 2 ? "between.one-market" : "between.nothing-live")], null, Rest(0), null);
        }

        var policy = data.Site.Policy;
        var names = data.Markets.ToDictionary(market => market.Slug.Value, market => market.Name, StringComparer.Ordinal);
        var told = BalanceComposer.Told(findings.Balance.Findings);
        ImmutableArray<FlagRow> rows = [.. told.Take(MostFindings).Select(entry => Row(entry.Finding, entry.At))];
        return new(
            [
                Summary([.. told.Select(entry => entry.Finding)]),
                .. findings.Balance.Languages.Take(MostLanguages).Select((language, at) => Language(language, at, document.Languages[at], names, site, policy.Balance)),
                Closest(document, site, names),
                Map(site),
            ],
            rows.IsEmpty ? null : new("bw", new("between.caption"), rows),
            Rest(told.Length - rows.Length),
            Countries(document.Table, site, names));

        FlagRow Row(BalanceFinding finding, int at)
        {
            var row = BalanceComposer.Row(finding, at, site, policy, entry => links.From(page, entry, finding.Markets));
            return finding.Code != BalanceCode.SamePattern ? row : row with
            {
                Rows = [.. finding.Markets.Select(market => new EvidenceRow(market.Slug.Value, links.ToBrief(page, market, "flags"), new("blank")))],
                Rest = new("blank"),
            };
        }
    }

    private static Phrase Summary(ImmutableArray<BalanceFinding> told) => told.IsEmpty
        ? new("between.calm")
        : new(
            "between.found",
            ("count", Sentences.Number(told.Length)),
            ("act", Sentences.Number(told.Count(finding => finding.Severity == FlagSeverity.Act))));

    private static Phrase Rest(int more) => new("between.rest", ("more", Sentences.Number(Math.Max(0, more))));

    /// <summary>Who holds how much of the local links of a language, and whether anybody is swamped (P26).</summary>
    private static Phrase Language(
        LanguageBalance language, int at, LanguageEntry entry, Dictionary<string, string> names, FigureBook site, BalancePolicy policy)
    {
        var shares = entry.Markets.Take(MostShares).Select((share, place) => (PhraseValue)new Phrase(
            "between.share", ("market", names[share.Market]), ("local", site.Count($"balance.languages.{at}.markets.{place}.local"))));
        var more = entry.Count - Math.Min(MostShares, entry.Markets.Length);
        PhraseValue[] rest = more > 0 ? [new Phrase("between.more-markets", ("count", Sentences.Number(more)))] : [];
        var verdict = language.Local < policy.SwampSample ? new Phrase("between.too-few", ("min", Sentences.Number(policy.SwampSample)))
            : !language.Dominated ? new("between.even")
            : new(language.Severity is null ? "between.earning" : "between.swamped", ("market", language.Largest.Market.Name));
        return new(
            "between.language",
            ("language", Sentences.Language(language.Language)),
            ("markets", new ListValue([.. shares, .. rest])),
            ("local", site.Count($"balance.languages.{at}.local")),
            ("verdict", verdict));
    }

    /// <summary>The pair that shares most sources; that it is too much stands among the findings (P13).</summary>
    private static Phrase Closest(SiteBalanceSection document, FigureBook site, Dictionary<string, string> names) => document.Overlap.IsEmpty
        ? new("between.no-shared")
        : new(
            "between.closest",
            ("first", names[document.Overlap[0].First]),
            ("second", names[document.Overlap[0].Second]),
            ("shared", site.Count("balance.overlap.0.shared")),
            ("union", site.Count("balance.overlap.0.union")),
            ("apart", document.Overlap[0].Severity is null ? new Phrase("between.apart") : new Phrase("blank")));

    private static Phrase Map(FigureBook site) => new(
        "between.map",
        ("total", site.Count("balance.map.total")),
        ("aligned", site.Count("balance.map.aligned")),
        ("cross", site.Count("balance.map.cross")),
        ("home", site.Count("balance.map.home")),
        ("hub", site.Count("balance.map.hub")),
        ("unknown", site.Count("balance.map.unknown")));

    private static CountryTable Countries(CountryGrid grid, FigureBook site, Dictionary<string, string> names)
    {
        ImmutableArray<Phrase> columns = [.. grid.Columns.Select(column => new Phrase(
            column.Kind == "market" ? "between.column-market" : column.Kind == "rest" ? "between.column-rest" : "between.column-none",
            ("market", column.Market is { } slug ? names[slug] : "")))];
        return new(columns, [.. grid.Rows.Select((row, at) => new CountryTableRow(
            Source(row),
            [.. row.Cells.Select((links, place) => new CountryTableCell(
                columns[place],
                links == 0 ? null : site.Count($"balance.table.rows.{at}.cells.{place}"),
                row.Country is not null && row.Country == grid.Columns[place].Country))],
            site.Count($"balance.table.rows.{at}.total")))]);
    }

    private static Phrase Source(GridRow row) => row.Kind switch
    {
        "country" => new("between.row-country", ("country", Sentences.Country(new(row.Country!)))),
        "rest" => new("between.row-rest"),
        "global" => new("between.row-global"),
        _ => new("between.row-unknown"),
    };
}
