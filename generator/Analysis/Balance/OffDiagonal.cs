using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis.Balance;

/// <summary>Links of other countries on a country's pages: what lies beside the diagonal of the table of countries (P46).</summary>
/// <param name="Other">Links tied to another country, without secondary markets.</param>
/// <param name="Secondary">Links tied to a secondary market: in the share, and no alarm (R2).</param>
/// <param name="Tied">All links tied to a country, at least 1.</param>
/// <param name="Severity">Null below the limits, and below the sample.</param>
/// <param name="Rows">The links of other countries.</param>
public sealed record OffDiagonal(int Other, int Secondary, int Tied, FlagSeverity? Severity, ImmutableArray<RowReference> Rows)
{
    /// <summary>The part of all other countries, secondary markets among them (R2).</summary>
    public Fraction Share => new(Other + Secondary, Tied);
}
