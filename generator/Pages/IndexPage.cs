using GeoBrief.Pages.Components;

namespace GeoBrief.Pages;

/// <summary>All markets side by side.</summary>
public sealed record IndexPage : PageModel
{
    /// <summary>One minute over all markets.</summary>
    public required Minute Minute { get; init; }

    /// <summary>The targets and where things stand; null with so many markets that only the table is of use.</summary>
    public required RangeBars? Chart { get; init; }

    /// <summary>One row a market; of very many the most pressing.</summary>
    public required MarketsTable Markets { get; init; }

    /// <summary>The way to all of them; null when all are shown.</summary>
    public required NavLink? More { get; init; }

    /// <summary>Where the numbers of the chart and the table come from.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>All plans together.</summary>
    public required PlansSection Plans { get; init; }

    /// <summary>The markets beside one another.</summary>
    public required BetweenSection Between { get; init; }

    /// <summary>What could not be counted or placed.</summary>
    public required LooseEnds Loose { get; init; }
}
