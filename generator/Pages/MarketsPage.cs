using System.Collections.Immutable;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>Many markets side by side, or as many of them as fit on one page.</summary>
public sealed record MarketsPage : PageModel
{
    /// <summary>How many there are in all.</summary>
    public required Phrase Summary { get; init; }

    /// <summary>The other pages; empty when there are none.</summary>
    public required ImmutableArray<PagerRow> Pager { get; init; }

    /// <summary>The table.</summary>
    public required MarketsTable Table { get; init; }

    /// <summary>Where its numbers come from.</summary>
    public required Evidence Evidence { get; init; }
}
