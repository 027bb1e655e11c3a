using System.Collections.Immutable;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>All markets side by side.</summary>
public sealed record IndexPage : PageModel
{
    /// <summary>One minute over all markets.</summary>
    public required Minute Minute { get; init; }

    /// <summary>The targets and where things stand; null with so many markets that only the table is of use.</summary>
    public required RangeBars? Chart { get; init; }

    /// <summary>One row a market.</summary>
    public required ImmutableArray<MarketRow> Markets { get; init; }

    /// <summary>Where the numbers of the chart and the table come from.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>What was left out as it could not be read; empty but for a build that keeps going.</summary>
    public required ImmutableArray<LeftOutRow> LeftOut { get; init; }

    /// <summary>How much was left out, as a sentence.</summary>
    public required Phrase LeftOutSummary { get; init; }

    /// <summary>Placements that no market claims.</summary>
    public required ImmutableArray<UnassignedRow> Unassigned { get; init; }

    /// <summary>How many there are.</summary>
    public required Figure UnassignedCount { get; init; }
}
