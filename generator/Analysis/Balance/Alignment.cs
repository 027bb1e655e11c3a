using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis.Balance;

/// <summary>Where the local links of a country market lead (P71).</summary>
/// <param name="Aligned">To its own section.</param>
/// <param name="Local">All, at least 1.</param>
/// <param name="Severity">Null within the limits, and below the sample.</param>
/// <param name="Rows">Those that lead elsewhere.</param>
public sealed record Alignment(int Aligned, int Local, FlagSeverity? Severity, ImmutableArray<RowReference> Rows)
{
    /// <summary>The part that leads to its own section.</summary>
    public Fraction Share => new(Aligned, Local);
}
