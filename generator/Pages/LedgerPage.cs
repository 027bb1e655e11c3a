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

    /// <summary>What these rows are.</summary>
    public required Phrase Heading { get; init; }

    /// <summary>The two ways to see the rows: all, or those that something is wrong with; empty when nothing is.</summary>
    public required ImmutableArray<PagerRow> Views { get; init; }

    /// <summary>Whether the latest links show a pattern of failures; null while none is live.</summary>
    public Phrase? Sanity { get; init; }

    /// <summary>The links of that sentence; empty when none fails.</summary>
    public required ImmutableArray<EvidenceRow> SanityRows { get; init; }

    /// <summary>How many rows have all six fields; null when there are no rows.</summary>
    public Phrase? Complete { get; init; }

    /// <summary>By what the rows are grouped.</summary>
    public required Phrase Caption { get; init; }

    /// <summary>The rows in groups; empty when there are none.</summary>
    public required ImmutableArray<LedgerGroup> Groups { get; init; }

    /// <summary>The words of the statuses and scopes that occur, for the filters: value and word.</summary>
    public required ImmutableArray<(string Value, Phrase Word)> Statuses { get; init; }

    /// <summary>The same for the worst of the five answers.</summary>
    public required ImmutableArray<(string Value, Phrase Word)> Worst { get; init; }

    /// <summary>The same for scopes.</summary>
    public required ImmutableArray<ScopeMark> Scopes { get; init; }
}
