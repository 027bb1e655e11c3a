namespace GeoBrief.Pages.Documents;

/// <summary>A market among those of its language. <paramref name="Share"/> is its part of the language's local links, null without any;
/// <paramref name="Recent"/> counts its links of the last days.</summary>
public sealed record SisterEntry(string Market, int Local, decimal? Share, int Recent);
