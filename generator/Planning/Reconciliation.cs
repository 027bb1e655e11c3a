using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Classification;

namespace GeoBrief.Planning;

/// <summary>A plan set against the sheet (P107).</summary>
/// <param name="Links">Every link of the plan, in its order.</param>
/// <param name="Beside">The placements live since day 1 that fulfil no link of the plan, in the order of the sheet.</param>
public sealed record Reconciliation(ImmutableArray<ReconciledLink> Links, ImmutableArray<PlacementFinding> Beside)
{
    /// <summary>
    /// Sets the links of a plan against the counted placements (R14) dated from day 1 on. The oldest placement of a scope fulfils the oldest link of
    /// that scope that is still open: what one phase left undone is paid before the next is served. A link of another country, or of none that is
    /// known, fulfils nothing.
    /// </summary>
    /// <param name="phases">The counts of each phase (3.11).</param>
    /// <param name="placements">The placements of the market.</param>
    /// <param name="starts">Day 1 of the plan.</param>
    /// <param name="asOf">The day of the report.</param>
    public static Reconciliation Of(
        ImmutableArray<PhaseCounts> phases, ImmutableArray<PlacementFinding> placements, DateOnly starts, DateOnly asOf)
    {
        var live = Enumerable.Range(0, placements.Length)
            .Where(at => placements[at].Counted && placements[at].Placement.Placement.Date >= starts)
            .OrderBy(at => placements[at].Placement.Placement.Date)
            .ToLookup(at => placements[at].Placement.Verdict.Scope);
        var waiting = new Dictionary<Scope, Queue<int>> { [Scope.Local] = new(live[Scope.Local]), [Scope.Global] = new(live[Scope.Global]) };
        var links = ImmutableArray.CreateBuilder<ReconciledLink>();
        for (var phase = 1; phase <= phases.Length; phase++)
        {
            var (from, to) = PhaseDates.Of(starts, phase);
            var counts = phases[phase - 1];
            foreach (var scope in Enumerable.Repeat(Scope.Local, counts.Local).Concat(Enumerable.Repeat(Scope.Global, counts.Global)))
            {
                var placement = waiting[scope].TryDequeue(out var at) ? placements[at] : null;
                var state = StateOf(placement?.Placement.Placement.Date, from, to, asOf);
                links.Add(new(links.Count + 1, phase, scope, state, state == LinkState.Missed ? CarriedTo(to) : to, placement));
            }
        }

        var beside = waiting.Values.SelectMany(rest => rest).Concat(live[Scope.OtherCountry]).Concat(live[Scope.Unknown]);
        return new(links.ToImmutable(), [.. beside.Order().Select(at => placements[at])]);

        // The same phase that StillToDo names: what a phase left undone is due with the one in hand.
        DateOnly CarriedTo(DateOnly agreed) =>
            Enumerable.Range(1, phases.Length).Select(phase => PhaseDates.Of(starts, phase).To).Where(to => to >= asOf).DefaultIfEmpty(agreed).First();
    }

    private static LinkState StateOf(DateOnly? live, DateOnly from, DateOnly to, DateOnly asOf) => live is { } day
        ? day <= to ? LinkState.Kept : LinkState.Late
        : to < asOf ? LinkState.Missed
        : from <= asOf ? LinkState.Due
        : LinkState.Coming;
}
