using GeoBrief.Diagnostics;
using GeoBrief.Primitives;

namespace GeoBrief.Model;

/// <summary>What <c>site.yml</c> says of the whole report.</summary>
/// <param name="Client">The client, as the report calls it.</param>
/// <param name="Agency">Who hands the report over.</param>
/// <param name="Accent">The one colour of the brand, as <c>#rrggbb</c>; null for our own.</param>
/// <param name="Locale">Language and number format of the report: en, es, fr, de or pt.</param>
/// <param name="BaseUrl">Where the report will stand, ending in a slash; null when unknown.</param>
/// <param name="Indexable">Whether search engines may list the report; false by default, as it is a client's.</param>
/// <param name="Policy">Every threshold in force.</param>
public sealed record Site(string Client, Agency Agency, string? Accent, string Locale, WebAddress? BaseUrl, bool Indexable, Policy Policy)
{
    /// <summary>Where the locale is written; null where it is the default.</summary>
    public SourceLocation? LocaleAt { get; init; }
}
