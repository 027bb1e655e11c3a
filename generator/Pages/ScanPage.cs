using System.Collections.Immutable;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>The competitor scan of a market, mention by mention.</summary>
public sealed record ScanPage : PageModel
{
    /// <summary>The market, as the client calls it.</summary>
    public required string Market { get; init; }

    /// <summary>The pages of a long scan; empty where there is but one.</summary>
    public required ImmutableArray<PagerRow> Pager { get; init; }

    /// <summary>When it was done, how long it took, how much of it could be classified.</summary>
    public required ImmutableArray<Phrase> Summary { get; init; }

    /// <summary>The scan as a whole; null on the pages that follow, and when nothing was scanned.</summary>
    public ScanOverview? Overview { get; init; }

    /// <summary>What a local source is, seen from this market.</summary>
    public required Phrase LocalMeaning { get; init; }

    /// <summary>What the analyst wrote outside the competitors.</summary>
    public HtmlFragment Commentary { get; init; }

    /// <summary>The competitors; empty when not scanned.</summary>
    public required ImmutableArray<CompetitorCard> Competitors { get; init; }

    /// <summary>The scopes that occur on the page, for the filter.</summary>
    public required ImmutableArray<ScopeMark> Scopes { get; init; }

    /// <summary>The types that do: value and word.</summary>
    public required ImmutableArray<(string Value, Phrase Word)> Types { get; init; }
}
