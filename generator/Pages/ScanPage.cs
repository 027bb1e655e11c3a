using System.Collections.Immutable;
using GeoBrief.Pages.Wording;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>The competitor scan of a market, mention by mention.</summary>
public sealed record ScanPage : PageModel
{
    /// <summary>The market, as the client calls it.</summary>
    public required string Market { get; init; }

    /// <summary>The pages of a long scan; empty where there is but one.</summary>
    public required ImmutableArray<NavLink> Pager { get; init; }

    /// <summary>When it was done, how long it took, how much of it could be classified.</summary>
    public required ImmutableArray<Phrase> Summary { get; init; }

    /// <summary>What a local source is, seen from this market.</summary>
    public required Phrase LocalMeaning { get; init; }

    /// <summary>What the analyst wrote outside the competitors.</summary>
    public HtmlFragment Commentary { get; init; }

    /// <summary>The competitors; empty when not scanned.</summary>
    public required ImmutableArray<CompetitorCard> Competitors { get; init; }
}
