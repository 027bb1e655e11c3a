using System.Collections.Immutable;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis.Balance;

/// <summary>The markets of one language beside one another (P26).</summary>
/// <param name="Language">The primary language that they share.</param>
/// <param name="Markets">Two or more, in the order of the facts.</param>
/// <param name="Dominated">Whether the largest holds so much more than its part that it swamps the others.</param>
/// <param name="Severity">Null when nobody is swamped, and when the largest is the main revenue market (P38).</param>
public sealed record LanguageBalance(
    LanguageTag Language, ImmutableArray<LanguageShare> Markets, bool Dominated, FlagSeverity? Severity)
{
    /// <summary>The market with most local links, the first on a tie.</summary>
    public LanguageShare Largest { get; } = Markets.MaxBy(market => market.Local)!;

    /// <summary>The market with fewest local links, the first on a tie.</summary>
    public LanguageShare Smallest { get; } = Markets.MinBy(market => market.Local)!;

    /// <summary>N: the local links of all.</summary>
    public int Local { get; } = Markets.Sum(market => market.Local);

    /// <summary>The part that is planned for each: equal parts, as no revenue is known.</summary>
    public Fraction Planned => new(1, Markets.Length);

    /// <summary>Largest divided by smallest, 1 or more; null when the smallest has none.</summary>
    public Fraction? Ratio => Fraction.Share(Largest.Local, Smallest.Local);
}
