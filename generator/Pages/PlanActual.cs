using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Documents;
using GeoBrief.Pages.Wording;
using GeoBrief.Planning;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>A plan against what happened (P107).</summary>
public static class PlanActual
{
    private const int MostRows = 40;
    private const int MostNames = 6;
    private static readonly ImmutableArray<string> Columns = ["total", "done", "kept", "late", "missed", "toCome"];

    /// <summary>What became of the links, in a sentence.</summary>
    public static Phrase Sentence(MarketContext context) => new(
        "actual.sentence",
        ("done", context.Figures.Count("plan.promises.done")),
        ("total", context.Figures.Count("plan.promises.total")),
        ("kept", context.Figures.Count("plan.promises.kept")),
        ("late", context.Figures.Count("plan.promises.late")),
        ("missed", context.Figures.Count("plan.promises.missed")));

    /// <summary>The links that went live and are not in the plan; null when there are none.</summary>
    public static Phrase? Beside(MarketContext context, MarketPlan plan)
    {
        if (plan.Beside.IsEmpty)
        {
            return null;
        }

        var scopes = context.Document.Plan!.Beside.Scopes;
        ImmutableArray<(int Count, string Name, string Key)> kinds =
        [
            (scopes.Local, "local", "actual.beside-local"), (scopes.Global, "global", "actual.beside-global"),
            (scopes.OtherCountry, "otherCountry", "actual.beside-other"), (scopes.Unknown, "unknown", "actual.beside-unknown"),
        ];
        return new(
            "actual.beside",
            ("count", context.Figures.Count("plan.beside.total")),
            ("kinds", new ListValue([.. kinds
                .Where(kind => kind.Count > 0)
                .Select(kind => (PhraseValue)new Phrase(kind.Key, ("count", context.Figures.Count($"plan.beside.scopes.{kind.Name}"))))])));
    }

    /// <summary>The links of the plan's days that are live no more; null when there are none.</summary>
    public static Phrase? Lost(MarketContext context, MarketPlan plan) =>
        plan.Lost.IsEmpty ? null : new("actual.lost", ("count", context.Figures.Count("plan.lost.total")));

    /// <summary>The rows in hand that no open link is left for; null when there are none.</summary>
    public static Phrase? InHand(MarketPlan plan, DateOnly asOf) => plan.InHand.IsEmpty ? null : new(
        "plan.in-hand",
        ("sources", new ListValue([.. plan.InHand.Take(MostNames).Select(row => (PhraseValue)PlanLinks.InHand(row.Placement.Placement, asOf))])),
        ("more", Sentences.Number(Math.Max(0, plan.InHand.Length - MostNames))));

    /// <summary>What is still to do by the end of the phase in hand; null when nothing is open or the days are over.</summary>
    public static Phrase? Todo(MarketContext context) => context.Document.Plan!.Next is not { } next ? null : new(
        "actual.todo",
        ("local", context.Figures.Count("plan.next.local")),
        ("global", context.Figures.Count("plan.next.global")),
        ("carried", context.Figures.Count("plan.next.carriedOn")),
        ("due", next.Due));

    /// <summary>Planned, live, in time, late, missed and open, for each phase and over all.</summary>
    public static CountTable Table(MarketContext context, MarketPlan plan) => new(
        "ac",
        new("actual.caption", ("day", context.AsOf)),
        new("column.block"),
        [.. Columns.Select(column => Heading(column))],
        [
            .. plan.Phases.Select((phase, at) => Row(context, new("actual.block", ("number", Sentences.Number(phase.Number)), ("to", phase.To)), $"plan.phases.{at}.promises")),
            Row(context, new("actual.all"), "plan.promises"),
        ]);

    /// <summary>Which placement fulfils which link, and which fulfil none.</summary>
    public static Evidence Evidence(MarketContext context, MarketPlan plan, RelativePath page)
    {
        var live = plan.Phases.SelectMany(phase => phase.Links).Where(link => !link.Open).ToList();
        return new(
            new("evidence.summary"),
            new("evidence.actual", ("start", plan.Starts), ("more", Sentences.Number(Math.Max(0, live.Count + plan.Beside.Length + plan.Lost.Length - MostRows)))),
            [
                .. live.Select(link => Row(context, page, link.Live!, new("evidence.fulfils", ("source", link.Live!.Placement.Placement.Source.Unicode), ("number", Sentences.Number(link.Number)))))
                    .Concat(plan.Beside.Select(finding => Row(context, page, finding, new(
                        "evidence.beside",
                        ("source", finding.Placement.Placement.Source.Unicode),
                        ("scope", new Phrase($"scope.{Names.Of(finding.Placement.Verdict.Scope)}"))))))
                    .Concat(plan.Lost.Select(finding => Row(context, page, finding, new("evidence.lost", ("source", finding.Placement.Placement.Source.Unicode), ("status", new Phrase($"placement.{Names.Of(finding.Placement.Placement.Status)}"))))))
                    .Take(MostRows),
            ]);
    }

    private static Phrase Heading(string column) => new(column == "toCome" ? "actual.to-come" : $"actual.{column}");

    private static EvidenceRow Row(MarketContext context, RelativePath page, PlacementFinding finding, Phrase says) =>
        BriefEvidence.Row(context, page, finding.Placement.Placement.Row, says);

    private static CountRow Row(MarketContext context, Phrase label, string path) => new(
        label,
        null,
        [.. Columns.Select(column => (Heading(column), new Phrase("plain", ("text", context.Figures.Count($"{path}.{column}")))))]);
}
