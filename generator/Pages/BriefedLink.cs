using System.Collections.Immutable;
using System.Globalization;
using GeoBrief.Planning;

namespace GeoBrief.Pages;

/// <summary>A planned link that gets a placement brief.</summary>
/// <param name="Number">Its number in the plan, from 1.</param>
/// <param name="Phase">The block that it belongs to.</param>
/// <param name="Link">What is planned.</param>
public sealed record BriefedLink(int Number, PlanPhase Phase, PlannedLink Link)
{
    /// <summary>The anchor of its brief.</summary>
    public string Id => "link-" + Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Which links of a plan get a brief: all of them; none without a plan.</summary>
    public static ImmutableArray<BriefedLink> Of(MarketPlan? plan)
    {
        var number = 0;
        return plan is null ? [] : [.. plan.Phases.SelectMany(phase => phase.Links.Select(link => new BriefedLink(++number, phase, link)))];
    }
}
