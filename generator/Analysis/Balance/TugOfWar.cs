using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis.Balance;

/// <summary>Which countries the links to a market's pages speak for (P6).</summary>
/// <param name="Target">Links tied to the pages' own country.</param>
/// <param name="Secondary">Links tied to a secondary market, which raise no alarm (R2).</param>
/// <param name="Tied">All links tied to a country, at least 1.</param>
/// <param name="Rivals">The other countries with most links, all of them on a tie; empty when there is none.</param>
/// <param name="RivalLinks">The links of each of them.</param>
/// <param name="Severity">Null when nothing pulls, and below the sample.</param>
/// <param name="Rows">The links of other countries.</param>
public sealed record TugOfWar(
    int Target,
    int Secondary,
    int Tied,
    ImmutableArray<CountryCode> Rivals,
    int RivalLinks,
    FlagSeverity? Severity,
    ImmutableArray<RowReference> Rows)
{
    /// <summary>The part of the pages' own country.</summary>
    public Fraction TargetShare => new(Target, Tied);
}
