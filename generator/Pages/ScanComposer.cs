using System.Globalization;
using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>The competitor scan of a market, mention by mention.</summary>
public static class ScanComposer
{
    /// <summary>The page; it says what is missing where nothing was scanned.</summary>
    public static ScanPage Compose(MarketContext context, Shells shells)
    {
        var market = context.Market;
        var scan = market.Scan;
        var analyst = scan?.Analyst is { } name ? new Phrase("scan.analyst", ("analyst", name)) : null;
        return new()
        {
            Shell = shells.Of(market, "scan.html", new("title.scan", ("market", market.Name))),
            Market = market.Name,
            Summary = scan is null || context.Findings.Scan.Competitors == 0
                ? [new("scan.none", ("min", Sentences.Number(context.Policy.CompetitorsMin)), ("max", Sentences.Number(context.Policy.CompetitorsMax)))]
                : analyst is null ? ScanWords.Notes(context) : ScanWords.Notes(context).Add(analyst),
            Commentary = scan?.Commentary ?? default,
            Competitors = [.. context.Findings.Scan.ByCompetitor.Select((finding, at) => Card(context, finding, at))],
        };
    }

    private static CompetitorCard Card(MarketContext context, CompetitorFinding finding, int at)
    {
        var competitor = finding.Competitor.Competitor;
        var path = $"scan.byCompetitor.{at}";
        var summary = new Phrase(
            finding.LocalShare is null ? "competitor.no-share" : finding.OnPageOne ? "competitor.share" : "competitor.no-vote",
            ("rank", competitor.Rank is null ? new Phrase("blank") : new Phrase("competitor.rank", ("rank", context.Figures.Count($"{path}.rank")))),
            ("local", context.Figures.Count($"{path}.local")),
            ("voting", Sentences.Number(finding.Counts.Voting)),
            ("share", finding.LocalShare is null ? "" : context.Figures.Percent($"{path}.localShare")!));
        return new(
            EvidenceLinks.Anchor(competitor),
            competitor.Domain.Unicode,
            summary,
            string.Join(", ", competitor.Rows.Select(row => row.ToString())),
            competitor.Commentary,
            [.. finding.Competitor.Mentions.Select(Mention)]);
    }

    private static MentionRow Mention(ClassifiedMention mention)
    {
        var fact = mention.Mention;
        return new(
            EvidenceLinks.Anchor(fact.Row),
            fact.Source.Unicode,
            fact.Type is null ? new("type.none") : Sentences.Type(mention.Type),
            ScopeMark.Of(mention.Verdict.Scope, !mention.SetAside),
            mention.SetAside ? new("clues.set-aside") : Sentences.Clues(mention.Verdict),
            fact.Authority?.ToString(CultureInfo.InvariantCulture),
            fact.Note,
            $"{(fact.Row.File.Name == "mentions.csv" ? "mentions.csv" : "")}:{fact.Row.First.ToString(CultureInfo.InvariantCulture)}");
    }
}
