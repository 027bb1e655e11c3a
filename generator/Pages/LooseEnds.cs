using System.Collections.Immutable;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>What could not be counted or placed, and what to do about it.</summary>
public sealed record LooseEnds
{
    /// <summary>What was left out as it could not be read; empty but for a build that keeps going.</summary>
    public required ImmutableArray<LeftOutRow> LeftOut { get; init; }

    /// <summary>How much was left out, as a sentence.</summary>
    public required Phrase LeftOutSummary { get; init; }

    /// <summary>That rows without a day are among what was left out; null when none is.</summary>
    public required Phrase? Undated { get; init; }

    /// <summary>Placements that no market claims.</summary>
    public required ImmutableArray<UnassignedRow> Unassigned { get; init; }

    /// <summary>Further ones, folded; null when there are none.</summary>
    public required Evidence? MoreUnassigned { get; init; }

    /// <summary>How many there are.</summary>
    public required Figure UnassignedCount { get; init; }

    /// <summary>Live links whose source could not be placed, folded; null when there are none.</summary>
    public required Evidence? Unknown { get; init; }

    /// <summary>How many there are.</summary>
    public required Figure UnknownCount { get; init; }
}
