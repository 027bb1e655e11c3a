using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Analysis.Balance;
using GeoBrief.Model;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Documents;
using GeoBrief.Pages.Wording;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>What is out of balance in words: what was seen, in which rows, and what to do about it.</summary>
public static class BalanceComposer
{
    private const int MostRows = 8;
    private const int MostNames = 3;

    /// <summary>The findings that a page tells, each with its place in the document.</summary>
    /// <param name="findings">All of the document.</param>
    public static ImmutableArray<(int At, BalanceFinding Finding)> Told(ImmutableArray<BalanceFinding> findings)
    {
        // Both speak of the same rows: the tug-of-war names who pulls, so the plain count is told only where it is the more urgent.
        var tugs = findings.Where(finding => finding.Code == BalanceCode.TugOfWar).ToDictionary(finding => finding.Markets[0].Slug, finding => finding.Severity);
        return
        [
            .. findings.Index().Where(entry => entry.Item.Code != BalanceCode.OtherCountries
                || !tugs.TryGetValue(entry.Item.Markets[0].Slug, out var tug) || tug < entry.Item.Severity),
        ];
    }

    /// <summary>What is out of balance in one market; null when nothing is. One pattern everywhere stands among its red flags.</summary>
    public static FlagTable? OfMarket(MarketContext context, SheetLinks links, RelativePath page)
    {
        ImmutableArray<FlagRow> rows =
        [
            .. Told(context.Findings.Balance.Findings)
                .Where(entry => entry.Finding.Code != BalanceCode.SamePattern)
                .Select(entry => Row(entry.Finding, entry.At, context.Figures, context.Policy, row => links.From(page, row, [context.Market, .. entry.Finding.Markets]))),
        ];
        return rows.IsEmpty ? null : new("bl", new("between.caption"), rows);
    }

    /// <summary>One finding as a row.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="at">Its place in the document of the figures.</param>
    /// <param name="figures">The document.</param>
    /// <param name="policy">The thresholds in force.</param>
    /// <param name="link">Where the report shows a row of the sheet.</param>
    public static FlagRow Row(BalanceFinding finding, int at, FigureBook figures, Policy policy, Func<RowReference, string?> link)
    {
        var code = Names.Of(finding.Code);
        var market = finding.Markets[0];
        return new(
            new($"between.{code}"),
            finding.Severity == FlagSeverity.Act ? new(StatusLevel.Act, new("status.act")) : new(StatusLevel.Watch, new("status.watch")),
            new(
                $"between-saw.{code}",
                ("market", market.Name),
                ("home", BriefComposer.HomeWords(market)),
                ("others", Others(finding)),
                ("sisters", Sentences.Number(finding.Markets.Length - 1)),
                ("part", figures.Count($"balance.findings.{at}.part")),
                ("whole", figures.Count($"balance.findings.{at}.whole")),
                ("against", finding.Against is null ? "" : figures.Count($"balance.findings.{at}.against")),
                ("countries", new ListValue([.. finding.Countries.Select(Sentences.Country)])),
                ("days", Sentences.Number(finding.Code == BalanceCode.QuietMarket ? policy.Balance.QuietDays : policy.Balance.BatchDays)),
                ("authority", Sentences.Number(policy.Balance.Authority)),
                ("type", finding.Type is { } type ? Sentences.Types(type) : "")),
            new(
                $"between-remedy.{code}",
                ("market", market.Name),
                ("home", BriefComposer.HomeWords(market)),
                ("page", market.TargetPage.Text)),
            [.. finding.Rows.Take(MostRows).Select(row => new EvidenceRow(row.ToString(), link(row), new("blank")))],
            new("flags.rest", ("more", Sentences.Number(Math.Max(0, finding.Rows.Length - MostRows)))));
    }

    private static PhraseValue Others(BalanceFinding finding) => finding.Markets.Length - 1 > MostNames
        ? new Phrase("between.many-markets", ("count", Sentences.Number(finding.Markets.Length - 1)))
        : ListValue.Of(finding.Markets.Skip(1).Select(market => market.Name));
}
