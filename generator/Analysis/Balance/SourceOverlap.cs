using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis.Balance;

/// <summary>The websites that link to two markets (P13, 3.7): registrable domains of counted placements.</summary>
/// <param name="First">The market that comes first in the facts.</param>
/// <param name="Second">The other one.</param>
/// <param name="Shared">The domains that link to both, by name; one or more.</param>
/// <param name="Union">How many domains link to one or both.</param>
/// <param name="Severity">Null below the limit, and below the sample.</param>
/// <param name="Rows">The placements on the shared domains, in the order of the sheet.</param>
public sealed record SourceOverlap(
    Market First, Market Second, ImmutableArray<HostName> Shared, int Union, FlagSeverity? Severity, ImmutableArray<RowReference> Rows)
{
    /// <summary>The Jaccard overlap: shared by union, above 0 to 1.</summary>
    public Fraction Share => new(Shared.Length, Union);
}
