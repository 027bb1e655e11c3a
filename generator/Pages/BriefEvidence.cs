using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Documents;
using GeoBrief.Pages.Wording;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>Where the figures of a brief come from: how they were made, and the rows.</summary>
public static class BriefEvidence
{
    private const int MostRows = 24;

    /// <summary>A row with a link to where the report shows it.</summary>
    public static EvidenceRow Row(MarketContext context, RelativePath page, RowReference row, Phrase says) =>
        new(row.ToString(), context.Evidence.LinkFrom(page, row), says);

    /// <summary>The live placements behind the mix of today.</summary>
    public static Evidence Today(MarketContext context, RelativePath page)
    {
        var counted = context.Findings.Placements.Where(finding => finding.Counted).ToList();
        var rows = counted.Take(MostRows).Select(finding => Row(
            context,
            page,
            finding.Placement.Placement.Row,
            new(
                "evidence.placement",
                ("source", finding.Placement.Placement.Source.Unicode),
                ("scope", new Phrase($"scope.{Names.Of(finding.Placement.Verdict.Scope)}")))));
        return new(
            new("evidence.summary"),
            new("evidence.today", ("day", context.AsOf), ("more", Sentences.Number(Math.Max(0, counted.Count - MostRows)))),
            [.. rows]);
    }

    /// <summary>The notes behind the bars.</summary>
    public static Evidence Competitors(MarketContext context, RelativePath page) => new(
        new("evidence.summary"),
        new("evidence.competitors", ("country", BriefComposer.HomeWords(context.Market))),
        CompetitorRows(context, page));

    /// <summary>The arithmetic and the notes behind the target (3.2, 3.3).</summary>
    public static Evidence Target(MarketContext context, RelativePath page)
    {
        var target = context.Findings.Target;
        var policy = RowOfPolicy(context);
        if (target.Basis == TargetBasis.StartingRatio)
        {
            return new(
                new("evidence.summary-of", ("share", context.Figures.Percent("target.localShare")!)),
                new("evidence.target-start", ("start", new ShareValue(context.Document.Target.StartingShare))),
                [policy]);
        }

        return new(
            new("evidence.summary-of", ("share", context.Figures.Percent("target.localShare")!)),
            new(
                "evidence.target",
                ("prior", Sentences.Number(context.Policy.Scan.PriorVotes)),
                ("start", new ShareValue(context.Document.Target.StartingShare)),
                ("voting", context.Figures.Count("scan.voting")),
                ("full", Sentences.Number(context.Policy.Scan.MentionsForFullVote)),
                ("share", context.Figures.Percent("target.localShare")!)),
            CompetitorRows(context, page).Add(policy));
    }

    private static ImmutableArray<EvidenceRow> CompetitorRows(MarketContext context, RelativePath page) =>
    [
        .. context.Findings.Scan.ByCompetitor.SelectMany((finding, at) => finding.Competitor.Competitor.Rows.Select(row => Row(
            context,
            page,
            row,
            new(
                finding.Vote == Fraction.Zero ? "evidence.competitor-no-vote" : "evidence.competitor",
                ("domain", finding.Competitor.Competitor.Domain.Unicode),
                ("local", context.Figures.Count($"scan.byCompetitor.{at}.local")),
                ("global", context.Figures.Count($"scan.byCompetitor.{at}.global")))))),
    ];

    private static EvidenceRow RowOfPolicy(MarketContext context)
    {
        var page = context.Page("index.html");
        return new(
            "site.yml",
            page.LinkTo(RelativePath.Of("method.html")) + "#policy",
            new("evidence.policy", ("start", new ShareValue(context.Document.Target.StartingShare))));
    }
}
