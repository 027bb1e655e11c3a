using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>How the markets stand beside one another: languages of two markets or more, the closest pairs by shared sources, how links fit their
/// pages, source country by page country, and what is out of balance.</summary>
public sealed record SiteBalanceSection(
    ImmutableArray<LanguageEntry> Languages,
    ImmutableArray<PairEntry> Overlap,
    LinkMapSection Map,
    CountryGrid Table,
    ImmutableArray<BalanceEntry> Findings);
