using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Planning;

/// <summary>One link of a plan: what was agreed, what became of it, and what to place now.</summary>
/// <param name="Number">From 1, through all phases. It stays the same while the inputs of the plan do.</param>
/// <param name="Agreed">Local or global, as the plan counts it (3.11).</param>
/// <param name="Scope">Local or global, as it should be placed now: another than agreed where the floor asks for an exchange (3.6).</param>
/// <param name="Type">Which kind of source the plan asks for.</param>
/// <param name="State">What became of it (P107).</param>
/// <param name="Due">By when: the last day of its phase, or of the phase that a missed link is carried on to.</param>
/// <param name="Live">The placement that fulfils it; null while it is open.</param>
/// <param name="InTheWorks">The planned row of the sheet, or the one in outreach, that is meant for it; null where there is none.</param>
/// <param name="Candidates">Up to three sources from the link gap; no source twice in one plan, none for a link that is live (3.11).</param>
/// <param name="AnchorStyle">The style of words to ask for (P101, P130).</param>
/// <param name="TargetPage">The page to link to (P117).</param>
public sealed record PlannedLink(
    int Number,
    Scope Agreed,
    Scope Scope,
    SourceType Type,
    LinkState State,
    DateOnly Due,
    PlacementFinding? Live,
    PlacementFinding? InTheWorks,
    ImmutableArray<HostName> Candidates,
    AnchorStyle AnchorStyle,
    WebAddress TargetPage)
{
    /// <summary>Whether it is still to be placed.</summary>
    public bool Open => Live is null;

    /// <summary>The kind of source that is really meant: of the placement or of the row in the works where they name one, else as planned.</summary>
    public SourceType AskedType => (Live ?? InTheWorks)?.Placement.Placement.Type ?? Type;

    /// <summary>The style of the words that it has or that were agreed, where there are any; else the one to ask for.</summary>
    public AnchorStyle AskedStyle => (Live ?? InTheWorks)?.AnchorStyle ?? AnchorStyle;
}
