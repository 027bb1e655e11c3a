using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary><c>site.json</c>: the site's pages, the day that it speaks of, and what was found in the data.</summary>
/// <param name="Schema">The name of this shape.</param>
/// <param name="AsOf">The day that the report speaks of.</param>
/// <param name="Version">The version of the program.</param>
/// <param name="Client">The client.</param>
/// <param name="Fingerprint">The hash of all inputs.</param>
/// <param name="Figures">The figures that belong to no single market.</param>
/// <param name="Markets">The markets with their pages.</param>
/// <param name="Pages">Every page with its title, by path.</param>
/// <param name="Diagnostics">How many of each code, by code.</param>
public sealed record SiteDocument(
    string Schema,
    DateOnly AsOf,
    string Version,
    string Client,
    string Fingerprint,
    SiteFigures Figures,
    ImmutableArray<SiteMarketEntry> Markets,
    ImmutableArray<SitePageEntry> Pages,
    ImmutableSortedDictionary<string, int> Diagnostics);
