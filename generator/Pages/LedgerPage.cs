using System.Collections.Immutable;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>The placements of a market.</summary>
public sealed record LedgerPage : PageModel
{
    /// <summary>The market, as the client calls it.</summary>
    public required string Market { get; init; }

    /// <summary>The pages of a long ledger, by year; empty where there is but one.</summary>
    public required ImmutableArray<PagerRow> Pager { get; init; }

    /// <summary>How many rows, and how many count.</summary>
    public required Phrase Summary { get; init; }

    /// <summary>What the rows come to, judged one by one; empty when there are none.</summary>
    public required ImmutableArray<Phrase> Findings { get; init; }

    /// <summary>The rows by status; empty when there are none.</summary>
    public required ImmutableArray<LedgerGroup> Groups { get; init; }

    /// <summary>The words of the statuses and scopes that occur, for the filters: value and word.</summary>
    public required ImmutableArray<(string Value, Phrase Word)> Statuses { get; init; }

    /// <summary>The same for scopes.</summary>
    public required ImmutableArray<ScopeMark> Scopes { get; init; }
}
