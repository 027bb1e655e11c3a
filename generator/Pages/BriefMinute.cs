using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Documents;
using GeoBrief.Pages.Wording;
using GeoBrief.Planning;

namespace GeoBrief.Pages;

/// <summary>A market in one minute.</summary>
public static class BriefMinute
{
    /// <summary>Status, three to five sentences, and what the client is asked for.</summary>
    public static Minute Of(MarketContext context) => new(context.Status, Sentence(context), Asked(context));

    /// <summary>What the client is asked for, with its day.</summary>
    public static DecisionItem Ask(MarketContext context, bool named)
    {
        var next = context.Outlook.Next;
        var due = next.Due is { } day ? new Phrase("ask.due", ("day", day)) : null;
        var ask = next.Kind switch
        {
            NextStepKind.CatchUp when context.Planned.Plan!.Ahead.CatchUp is null => new("ask.never", ("floor", context.FloorValue())),
            NextStepKind.CatchUp => new Phrase(
                context.Document.Plan!.Ahead.CatchUp!.Date is null ? "ask.catch-up-undated" : "ask.catch-up",
                ("links", context.Figures.Count("plan.ahead.catchUp.links")),
                ("date", context.Document.Plan.Ahead.CatchUp.Date ?? context.AsOf),
                ("floor", context.FloorValue())),
            NextStepKind.Correct => new("ask.correct"),
            NextStepKind.Scan when context.ScanIsUnplaced => new("ask.countries", ("market", context.Market.Name)),
            NextStepKind.Scan => new(
                context.Market.Queries.IsEmpty ? "ask.scan" : "ask.scan-queries",
                ("market", context.Market.Name),
                ("queries", string.Join(" · ", context.Market.Queries)),
                ("min", Sentences.Number(context.Policy.Scan.CompetitorsMin))),
            NextStepKind.NamePlan => new("ask.name-plan", ("market", context.Market.Name)),
            NextStepKind.Review => new("ask.review"),
            NextStepKind.Renew => new("ask.renew", ("open", context.Figures.Count("plan.promises.open"))),
            _ => new(
                PlaceKey(context, next.Phase!.Value),
                ("local", Sentences.Number(next.Local)),
                ("global", Sentences.Number(next.Global)),
                ("mentions", context.Figures.Count("scan.mentions"))),
        };
        return new(ask, named ? new("ask.for-market", ("market", context.Market.Name), ("due", due ?? new Phrase("blank"))) : due);
    }

    /// <summary>Whether every link to be placed by then has somebody named for it, only some have, or none.</summary>
    private static string PlaceKey(MarketContext context, int phase)
    {
        var open = context.Planned.Plan!.Phases.Where(block => block.Number <= phase).SelectMany(block => block.Links).Where(link => link.Open).ToList();
        var named = open.Count(link => link.InTheWorks is not null || !link.Candidates.IsEmpty);
        return named == open.Count ? "ask.place" : named > 0 ? "ask.place-some" : "ask.place-open";
    }

    private static Decision Asked(MarketContext context)
    {
        var items = ImmutableArray.Create(Ask(context, named: false)).AddRange(Proposal(context));
        return new(new("ask.title", ("count", Sentences.Number(items.Length))), items);
    }

    /// <summary>P57: a rule is changed by a person, so the line to write is named.</summary>
    private static IEnumerable<DecisionItem> Proposal(MarketContext context)
    {
        if (context.Findings.Target.ProposedRule is { } rule)
        {
            yield return new(
                new(
                    "ask.rule",
                    ("rule", Sentences.Rule(rule)),
                    ("line", $"mix_rule: {Names.Of(rule)}"),
                    ("file", $"markets/{context.Market.Slug}/market.yml")),
                null);
        }
    }

    private static ImmutableArray<Phrase> Sentence(MarketContext context)
    {
        var sentences = ImmutableArray.CreateBuilder<Phrase>();
        sentences.Add(ScanWords.Verdict(context));
        sentences.Add(new(
            context.Findings.Target.Basis == TargetBasis.StartingRatio ? "minute.aim-start" : "minute.aim",
            ("words", context.Document.Target.Words),
            ("share", context.Figures.Percent("target.localShare")!)));
        sentences.Add(context.Reason());
        sentences.Add(new("next.sentence", ("step", context.NextStep())));
        return sentences.ToImmutable();
    }
}
