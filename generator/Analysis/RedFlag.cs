using System.Collections.Immutable;
using GeoBrief.Model;

namespace GeoBrief.Analysis;

/// <summary>A pattern that often gives mixed signals (R18, P85-P89).</summary>
/// <param name="Code">Which.</param>
/// <param name="Severity">How urgent.</param>
/// <param name="Count">How many links, or what R18 says is counted: domains, typed links, markets.</param>
/// <param name="Rows">The evidence, in the order of the sheet; empty for <see cref="RedFlagCode.ManyCountries"/>.</param>
public sealed record RedFlag(RedFlagCode Code, FlagSeverity Severity, int Count, ImmutableArray<RowReference> Rows)
{
    /// <summary>The markets that claim the page, as the client calls them, for <see cref="RedFlagCode.ManyCountries"/>; else empty.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>Whether it is one of the five that the method names (P85-P89), and not one of ours.</summary>
    public bool IsOfTheMethod => Code <= RedFlagCode.SamePattern;
}
