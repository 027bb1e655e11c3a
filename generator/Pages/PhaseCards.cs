using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Documents;
using GeoBrief.Pages.Wording;
using GeoBrief.Planning;

namespace GeoBrief.Pages;

/// <summary>The three phases of a plan as cards.</summary>
public static class PhaseCards
{
    private const int MostDots = 60;

    /// <summary>The cards, in their order.</summary>
    public static ImmutableArray<PhaseCard> Of(MarketContext context, MarketPlan plan) =>
        [.. plan.Phases.Select((phase, at) => Card(context, phase, at))];

    /// <summary>How a phase stands, as a mark.</summary>
    public static StatusMark Status(PlanPhase phase) => phase.Links.IsEmpty ? new(StatusLevel.None, new("phase-status.empty")) : new(
        phase.Status switch
        {
            PhaseStatus.Done or PhaseStatus.OnTrack => StatusLevel.Ok,
            PhaseStatus.NotBegun => StatusLevel.None,
            _ => StatusLevel.Watch,
        },
        new($"phase-status.{Names.Of(phase.Status)}"));

    /// <summary>The days of a phase; the year is said once where it is the same.</summary>
    public static Phrase Span(PlanPhase phase) =>
        new("plan.span", ("from", new DateValue(phase.From, WithYear: phase.From.Year != phase.To.Year)), ("to", phase.To));

    private static PhaseCard Card(MarketContext context, PlanPhase phase, int at)
    {
        var path = $"plan.phases.{at}";
        ImmutableArray<(string, PhraseValue)> counts =
        [
            ("local", context.Figures.Count($"{path}.local")),
            ("global", context.Figures.Count($"{path}.global")),
            ("localDone", context.Figures.Count($"{path}.promises.localDone")),
            ("globalDone", context.Figures.Count($"{path}.promises.globalDone")),
            ("done", context.Figures.Count($"{path}.promises.done")),
            ("total", context.Figures.Count($"{path}.promises.total")),
            ("exchanged", phase.End.Past ? Sentences.Number(0) : context.Figures.Count($"{path}.promises.exchanged")),
        ];
        return new(
            new("plan.days", ("from", Sentences.Number((PhaseDates.DaysPerPhase * at) + 1)), ("to", Sentences.Number(PhaseDates.DaysPerPhase * (at + 1)))), // P104
            Span(phase),
            phase.To < context.AsOf,
            Status(phase),
            DotRow.Of([.. phase.Links.Take(MostDots).Select(link => ScopeMark.Of(link.Scope, !link.Open))]),
            new("plan.dots", counts),
            new("plan.counts", counts),
            new(
                phase.End switch
                {
                    { Total: 0 } => "blank",
                    { Past: true } => phase.End.FloorHeld switch { true => "plan.ended-held", false => "plan.ended-below", _ => "plan.ended" },
                    _ => phase.End.FloorHeld switch { true => "plan.running-held", false => "plan.running-below", _ => "plan.running" },
                },
                ("local", context.Figures.Count($"{path}.end.local")),
                ("total", context.Figures.Count($"{path}.end.total")),
                ("floor", context.FloorValue())),
            new(phase.Number == PhaseDates.Phases ? "exit.title-last" : "exit.title"),
            [.. context.Document.Plan!.Phases[at].Exit.Select((criterion, index) => Exit(context, criterion, $"{path}.exit.{index}"))]);
    }

    private static StatusMark Exit(MarketContext context, ExitEntry criterion, string path) => new(
        criterion.Met switch { true => StatusLevel.Ok, false => StatusLevel.Watch, _ => StatusLevel.None },
        new(
            criterion.Of is null ? $"exit.{criterion.Criterion}" : $"exit.{criterion.Criterion}-counted",
            ("good", criterion.Good is null ? "" : context.Figures.Count($"{path}.good")),
            ("of", criterion.Of is null ? "" : context.Figures.Count($"{path}.of")),
            ("act", Sentences.Number(context.Findings.RedFlags.Count(flag => flag.Severity == FlagSeverity.Act))),
            ("floor", context.FloorValue())));
}
