using System.Collections.Immutable;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>All plans together, and which market to start with.</summary>
public sealed record PlansSection
{
    /// <summary>How many links in all, which market has no plan, and who holds back for whom.</summary>
    public required ImmutableArray<Phrase> Sentences { get; init; }

    /// <summary>The table; null without a plan, and with so many that it has pages of its own.</summary>
    public required PlansTable? Table { get; init; }

    /// <summary>The page that holds the table; null where it stands here.</summary>
    public required NavLink? More { get; init; }

    /// <summary>Where the numbers come from; null where there are none.</summary>
    public required Evidence? Evidence { get; init; }

    /// <summary>A warning over the advice; null where there is none.</summary>
    public required StatusMark? Status { get; init; }

    /// <summary>Which market to start with and why; empty with a single market.</summary>
    public required ImmutableArray<Phrase> Advice { get; init; }
}
