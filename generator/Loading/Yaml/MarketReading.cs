using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Loading.Yaml;

/// <summary>What a market.yml says.</summary>
/// <param name="Slug">The name of its folder.</param>
/// <param name="Market">The market, without its scan; null when what is required is missing.</param>
/// <param name="Prefixes">The prefixes as written, with their places; empty when the target page stands in.</param>
public sealed record MarketReading(Slug Slug, Market? Market, ImmutableArray<(WebAddress Address, SourceLocation At)> Prefixes);
