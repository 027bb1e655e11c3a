using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>A market of the site.</summary>
public sealed record SiteMarketEntry(string Slug, string Name, ImmutableArray<string> Pages);
