using System.Collections.Immutable;
using System.Globalization;
using GeoBrief.Planning;

namespace GeoBrief.Pages;

/// <summary>A planned link that gets a placement brief.</summary>
/// <param name="Phase">The block that it belongs to.</param>
/// <param name="Link">What is planned.</param>
public sealed record BriefedLink(PlanPhase Phase, PlannedLink Link)
{
    /// <summary>The anchor of its brief.</summary>
    public string Id => Anchor(Link);

    /// <summary>The anchor of the brief of a link.</summary>
    public static string Anchor(PlannedLink link) => "link-" + link.Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Which links of a plan get a brief: those still to be placed; none without a plan.</summary>
    public static ImmutableArray<BriefedLink> Of(MarketPlan? plan) =>
        plan is null ? [] : [.. plan.Phases.SelectMany(phase => phase.Links.Where(link => link.Open).Select(link => new BriefedLink(phase, link)))];
}
