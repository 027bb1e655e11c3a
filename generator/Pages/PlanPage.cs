using System.Collections.Immutable;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>The ninety days of a market.</summary>
public sealed record PlanPage : PageModel
{
    /// <summary>The market, as the client calls it.</summary>
    public required string Market { get; init; }

    /// <summary>One minute.</summary>
    public required Minute Minute { get; init; }

    /// <summary>When it runs, whether it holds its floor as agreed, who answers for it; empty when there is no plan.</summary>
    public required ImmutableArray<Phrase> About { get; init; }

    /// <summary>The three phases; empty when there is no plan.</summary>
    public required ImmutableArray<PhaseCard> Phases { get; init; }

    /// <summary>The running share; null when there is no plan.</summary>
    public RunningLine? Running { get; init; }

    /// <summary>Where the running share comes from; null when there is no plan.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>The plan against what happened, in sentences; empty before its first day.</summary>
    public required ImmutableArray<Phrase> Actual { get; init; }

    /// <summary>The same in numbers; null before its first day.</summary>
    public CountTable? Promises { get; init; }

    /// <summary>Which placement fulfils which link; null before the first day.</summary>
    public Evidence? Fulfilled { get; init; }

    /// <summary>The links, by phase; empty when there is no plan.</summary>
    public required ImmutableArray<PlanGroup> Groups { get; init; }

    /// <summary>What the table leaves out; null when it shows every link.</summary>
    public Phrase? More { get; init; }

    /// <summary>What is in hand beyond the links of the plan; null when nothing is.</summary>
    public Phrase? InHand { get; init; }

    /// <summary>What the words of a link should be.</summary>
    public required ImmutableArray<Phrase> Anchors { get; init; }

    /// <summary>The four things to track.</summary>
    public required ImmutableArray<Phrase> Tracked { get; init; }

    /// <summary>When the plan is looked at again; null when there is no plan.</summary>
    public Phrase? Reviews { get; init; }

    /// <summary>What to tick when another country shows up.</summary>
    public required ImmutableArray<Phrase> DoubleCheck { get; init; }

    /// <summary>If this happens, we do that.</summary>
    public required ImmutableArray<TriggerRow> Triggers { get; init; }

    /// <summary>Where the page that the links point to stands, for the caption.</summary>
    public required string TargetPage { get; init; }
}
