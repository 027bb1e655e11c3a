using System.Collections.Immutable;
using GeoBrief.Model;

namespace GeoBrief.Classification;

/// <summary>A market with its competitors and its placements.</summary>
/// <param name="Market">The facts.</param>
/// <param name="Competitors">Of its scan, in the order of the notes; empty when not scanned.</param>
/// <param name="Placements">Every row assigned to it, in the order of the sheet.</param>
public sealed record ClassifiedMarket(
    Market Market, ImmutableArray<ClassifiedCompetitor> Competitors, ImmutableArray<ClassifiedPlacement> Placements);
