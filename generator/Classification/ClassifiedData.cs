using System.Collections.Immutable;
using GeoBrief.Model;

namespace GeoBrief.Classification;

/// <summary>The facts with the scope of every source.</summary>
/// <param name="Data">The facts.</param>
/// <param name="Markets">In the order of the facts.</param>
/// <param name="Unassigned">Placements that no market claims, in the order of the sheet.</param>
public sealed record ClassifiedData(
    DataSet Data, ImmutableArray<ClassifiedMarket> Markets, ImmutableArray<ClassifiedPlacement> Unassigned);
