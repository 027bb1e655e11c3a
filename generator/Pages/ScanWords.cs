using System.Collections.Immutable;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>What a scan says, in sentences.</summary>
public static class ScanWords
{
    /// <summary>The answer to the one question: local, global, or a mix (P54).</summary>
    public static Phrase Verdict(MarketContext context)
    {
        return new(
            $"verdict.{context.Document.Scan.Verdict}-{context.Document.Scan.Confidence}",
            ("market", context.Market.Name),
            ("country", BriefComposer.HomeWords(context.Market)),
            ("voting", context.Figures.Count("scan.voting")),
            ("side", context.Findings.Scan.Agreeing is null ? "" : context.Figures.Count("scan.agreeing")),
            ("local", context.Figures.Count("scan.pooled.local")),
            ("global", context.Figures.Count("scan.pooled.global")),
            ("min", Sentences.Number(context.Policy.Scan.CompetitorsMin)));
    }

    /// <summary>Size, minutes, coverage, range, and what else must be known of the scan.</summary>
    public static ImmutableArray<Phrase> Notes(MarketContext context)
    {
        var scan = context.Findings.Scan;
        if (scan.Competitors == 0)
        {
            return [];
        }

        var notes = ImmutableArray.CreateBuilder<Phrase>();
        notes.Add(new(
            scan.Minutes is null ? "scan.size" : "scan.size-minutes",
            ("mentions", context.Figures.Count("scan.mentions")),
            ("competitors", context.Figures.Count("scan.competitors")),
            ("minutes", scan.Minutes is null ? "" : context.Figures.Count("scan.minutes")),
            ("date", context.Market.Scan?.Scanned is { } day ? new Phrase("scan.on", ("day", day)) : new Phrase("blank"))));
        if (context.Figures.Percent("scan.coverage") is { } coverage)
        {
            notes.Add(new("scan.coverage", ("coverage", coverage)));
        }

        if (context.Figures.Percent("target.low") is { } low)
        {
            notes.Add(new("scan.range", ("voting", context.Figures.Count("scan.voting")), ("low", low), ("high", context.Figures.Percent("target.high")!)));
        }

        if (scan.Contrast is not null)
        {
            notes.Add(new(
                "scan.contrast",
                ("pooled", context.Figures.Percent("scan.contrast.pooled")!),
                ("average", context.Figures.Percent("scan.contrast.average")!),
                ("median", context.Figures.Percent("scan.contrast.median")!)));
        }

        if (scan.SetAside > 0)
        {
            notes.Add(new("scan.set-aside", ("count", context.Figures.Count("scan.setAside"))));
        }

        if (scan.ByCompetitor.Any(competitor => !competitor.OnPageOne))
        {
            notes.Add(new("scan.not-on-page-one", ("count", Sentences.Number(scan.ByCompetitor.Count(competitor => !competitor.OnPageOne)))));
        }

        if (scan.Competitors > context.Policy.Scan.CompetitorsMax)
        {
            notes.Add(new("scan.many", ("max", Sentences.Number(context.Policy.Scan.CompetitorsMax))));
        }

        return notes.ToImmutable();
    }
}
