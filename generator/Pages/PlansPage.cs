using System.Collections.Immutable;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>The plans of many markets, or as many of them as fit on one page.</summary>
public sealed record PlansPage : PageModel
{
    /// <summary>How many links in all.</summary>
    public required Phrase Summary { get; init; }

    /// <summary>The other pages; empty when there are none.</summary>
    public required ImmutableArray<PagerRow> Pager { get; init; }

    /// <summary>The table.</summary>
    public required PlansTable Table { get; init; }

    /// <summary>Where its numbers come from; null where there are none.</summary>
    public required Evidence? Evidence { get; init; }
}
