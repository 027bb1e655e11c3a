using GeoBrief.Classification;

namespace GeoBrief.Planning;

/// <summary>What is to be placed by the end of a phase (P107).</summary>
/// <param name="Phase">The phase that runs on the day of the report, or the next one that has something to place.</param>
/// <param name="Local">Local links.</param>
/// <param name="Global">Global links.</param>
/// <param name="CarriedOn">How many of them an earlier phase left undone.</param>
public sealed record StillToDo(PlanPhase Phase, int Local, int Global, int CarriedOn)
{
    /// <summary>What is to be placed next; null when nothing is open, or the ninety days are over.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asOf">The day of the report.</param>
    public static StillToDo? Of(MarketPlan plan, DateOnly asOf)
    {
        // What a phase left undone is carried on: it is not forgotten when its last day has passed.
        foreach (var phase in plan.Phases.Where(phase => phase.To >= asOf))
        {
            var open = plan.Phases.Where(earlier => earlier.Number <= phase.Number).SelectMany(earlier => earlier.Links).Where(link => link.Open).ToArray();
            if (open.Length > 0)
            {
                return new(
                    phase,
                    open.Count(link => link.Scope == Scope.Local),
                    open.Count(link => link.Scope == Scope.Global),
                    open.Count(link => link.State == LinkState.Missed));
            }
        }

        return null;
    }
}
