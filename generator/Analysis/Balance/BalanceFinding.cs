using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis.Balance;

/// <summary>Something out of balance between markets, or within one.</summary>
/// <param name="Code">Which.</param>
/// <param name="Severity">How urgent.</param>
/// <param name="Markets">Whom it concerns: first the one that it is about, then those that it is measured against.</param>
/// <param name="Part">How many links, or domains for <see cref="BalanceCode.SameSources"/>, show it.</param>
/// <param name="Whole">Of how many.</param>
/// <param name="Rows">The evidence, by line of the sheet.</param>
public sealed record BalanceFinding(
    BalanceCode Code, FlagSeverity Severity, ImmutableArray<Market> Markets, int Part, int Whole, ImmutableArray<RowReference> Rows)
{
    /// <summary>The number on the other side: links of the rival country, of the smallest or the busiest sister; null where there is none.</summary>
    public int? Against { get; init; }

    /// <summary>The countries that pull; empty where no country does.</summary>
    public ImmutableArray<CountryCode> Countries { get; init; } = [];

    /// <summary>The kind of source, for <see cref="BalanceCode.SamePattern"/> only.</summary>
    public SourceType? Type { get; init; }
}
