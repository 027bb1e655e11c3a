using System.Collections.Immutable;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>Where a market's links should come from, and a brief for each that is planned.</summary>
public sealed record SourcingPage : PageModel
{
    /// <summary>The market, as the client calls it.</summary>
    public required string Market { get; init; }

    /// <summary>The pages of a large plan; empty where there is but one.</summary>
    public required ImmutableArray<PagerRow> Pager { get; init; }

    /// <summary>Profile and rules; null on the pages that follow.</summary>
    public SourcingOverview? Overview { get; init; }

    /// <summary>How many briefs there are, or what is missing for them.</summary>
    public required Phrase Summary { get; init; }

    /// <summary>What all briefs share.</summary>
    public required PlacementTerms Terms { get; init; }

    /// <summary>The briefs of this page; may be empty.</summary>
    public required ImmutableArray<PlacementBrief> Briefs { get; init; }
}
