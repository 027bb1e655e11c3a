using System.Collections.Immutable;
using GeoBrief.Analysis;
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
            ("mentions", context.Figures.Count("scan.mentions")),
            ("placed", Sentences.Number(context.Findings.Scan.Pooled.Voting)),
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
        if (context.ScanIsUnplaced)
        {
            notes.Add(new("scan.unplaced"));
        }
        else if (context.Figures.Percent("scan.coverage") is { } coverage)
        {
            var low = context.Findings.Missing.Contains(MissingData.Coverage); // 3.1
            notes.Add(new(
                low ? "scan.coverage-low" : "scan.coverage",
                ("coverage", coverage),
                ("min", new ShareValue(context.Policy.Scan.CoverageMin))));
        }

        if (context.Figures.Percent("target.low") is { } lowest)
        {
            notes.Add(new("scan.range", ("voting", context.Figures.Count("scan.voting")), ("low", lowest), ("high", context.Figures.Percent("target.high")!)));
        }

        if (scan.CompetitorsToAdd > 0 && !context.ScanIsUnplaced) // P47
        {
            notes.Add(new(
                "scan.few",
                ("voting", context.Figures.Count("scan.voting")),
                ("more", context.Figures.Count("scan.competitorsToAdd")),
                ("min", Sentences.Number(context.Policy.Scan.CompetitorsMin)),
                ("max", Sentences.Number(context.Policy.Scan.CompetitorsMax))));
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

        if (scan.PageOne is { NotOnPageOne: { IsEmpty: false } behind }) // R8
        {
            notes.Add(ScanDetails.Named(context, "scan.not-on-page-one", behind));
        }

        if (scan.Competitors > context.Policy.Scan.CompetitorsMax)
        {
            notes.Add(new("scan.many", ("max", Sentences.Number(context.Policy.Scan.CompetitorsMax))));
        }

        notes.AddRange(Conclusions(context));
        return notes.ToImmutable();
    }

    /// <summary>What to do about it: patterns to follow, what strong links lack, a rule that fits better.</summary>
    private static IEnumerable<Phrase> Conclusions(MarketContext context)
    {
        yield return Patterns(context);
        if (context.Findings.StrongLinksOnly == true) // P56
        {
            yield return new(
                "scan.strong-links-only",
                ("ours", context.Figures.Decimal("scan.authority.ourMedian")),
                ("theirs", context.Figures.Decimal("scan.authority.median")),
                ("local", context.Figures.Count("actual.local")),
                ("known", context.Figures.Count("actual.known")),
                ("country", BriefComposer.HomeWords(context.Market)));
        }

        if (context.Findings.Target.ProposedRule is { } rule) // P57
        {
            yield return new("scan.international", ("rule", Sentences.Rule(context.Market.MixRule)), ("proposed", Sentences.Rule(rule)));
        }
    }

    /// <summary>How many sources stand behind several competitors, and how many of them we have (P49).</summary>
    internal static Phrase Patterns(MarketContext context) => new(
        context.Findings.Patterns.IsEmpty ? "scan.no-patterns" : "scan.patterns",
        ("seen", context.Figures.Count("scan.patternsSeen")),
        ("ours", context.Figures.Count("scan.patternsOurs")),
        ("competitors", Sentences.Number(context.Policy.Scan.PatternCompetitors)));
}
