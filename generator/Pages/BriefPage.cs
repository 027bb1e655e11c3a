using System.Collections.Immutable;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>The brief of a market.</summary>
public sealed record BriefPage : PageModel
{
    /// <summary>The market, as the client calls it.</summary>
    public required string Market { get; init; }

    /// <summary>One minute.</summary>
    public required Minute Minute { get; init; }

    /// <summary>The target statement.</summary>
    public required Phrase Statement { get; init; }

    /// <summary>Its parts.</summary>
    public required ImmutableArray<FactRow> Target { get; init; }

    /// <summary>What the sheet shows today.</summary>
    public required ImmutableArray<Phrase> Today { get; init; }

    /// <summary>Where that comes from.</summary>
    public required Evidence TodayEvidence { get; init; }

    /// <summary>The verdict sentence.</summary>
    public required Phrase Verdict { get; init; }

    /// <summary>Size of the scan, range, and what else must be known of it.</summary>
    public required ImmutableArray<Phrase> ScanNotes { get; init; }

    /// <summary>A bar for each competitor; null when there is no scan.</summary>
    public ShareBars? Competitors { get; init; }

    /// <summary>Where the bars come from; null when there is no scan.</summary>
    public Evidence? CompetitorEvidence { get; init; }

    /// <summary>The kinds of sources; empty when there is no scan.</summary>
    public required ImmutableArray<SourceTypeRow> SourceTypes { get; init; }

    /// <summary>The mix to aim at, in words.</summary>
    public required Phrase MixWords { get; init; }

    /// <summary>The same in numbers.</summary>
    public required Phrase MixNumbers { get; init; }

    /// <summary>Where the target comes from.</summary>
    public required Evidence MixEvidence { get; init; }

    /// <summary>Target, plan and today on one axis.</summary>
    public required RangeBars MixChart { get; init; }

    /// <summary>The mix rule in force.</summary>
    public required Phrase Rule { get; init; }

    /// <summary>How the mix of today stands against the band of that rule.</summary>
    public required Phrase Band { get; init; }

    /// <summary>Where links should come from.</summary>
    public required Phrase Sourcing { get; init; }

    /// <summary>The link gap.</summary>
    public required ImmutableArray<GapRow> Gap { get; init; }

    /// <summary>Where the rest of the link gap is to be found.</summary>
    public required Phrase GapRest { get; init; }

    /// <summary>How many red flags are raised, as a sentence.</summary>
    public required Phrase FlagSummary { get; init; }

    /// <summary>How many of the method's five are raised, as a sentence; null while nothing is live.</summary>
    public Phrase? FlagCount { get; init; }

    /// <summary>Whether the latest links fail in a pattern, as a sentence; null while nothing is live.</summary>
    public Phrase? Sanity { get; init; }

    /// <summary>The rows that fail.</summary>
    public required ImmutableArray<EvidenceRow> SanityRows { get; init; }

    /// <summary>The red flags that are raised; empty when none is.</summary>
    public required ImmutableArray<FlagRow> Flags { get; init; }

    /// <summary>How much is out of balance with the other markets, as a sentence.</summary>
    public required Phrase BalanceSummary { get; init; }

    /// <summary>What is out of balance; null when nothing is.</summary>
    public required FlagTable? Balance { get; init; }

    /// <summary>What could not be concluded.</summary>
    public required ImmutableArray<Phrase> Missing { get; init; }
}
