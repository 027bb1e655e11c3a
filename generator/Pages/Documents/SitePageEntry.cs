using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Documents;

/// <summary>A page of the site.</summary>
public sealed record SitePageEntry(string Path, Phrase Title);
