using System.Collections.Immutable;
using GeoBrief.Primitives;

namespace GeoBrief.Model;

/// <summary>A market: its target statement and what its plan starts from (<c>market.yml</c>).</summary>
public sealed record Market
{
    /// <summary>The name of its folder.</summary>
    public required Slug Slug { get; init; }

    /// <summary>As the client calls it.</summary>
    public required string Name { get; init; }

    /// <summary>The country of a country market; null for a language market and for a global page.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>The language of its pages.</summary>
    public required LanguageTag Language { get; init; }

    /// <summary>The countries that a language market spans, or that a global page names; empty for a country market.</summary>
    public ImmutableArray<CountryCode> Countries { get; init; } = [];

    /// <summary>Other countries whose visits are welcome (P43).</summary>
    public ImmutableArray<CountryCode> SecondaryMarkets { get; init; } = [];

    /// <summary>As written, or by page type (P44).</summary>
    public required MixRule MixRule { get; init; }

    /// <summary>As written, or by R19.</summary>
    public required PageType PageType { get; init; }

    /// <summary>The default link target (P117).</summary>
    public required WebAddress TargetPage { get; init; }

    /// <summary>Further key pages.</summary>
    public ImmutableArray<KeyPage> Pages { get; init; } = [];

    /// <summary>What counts as this market's section; the target page when not written (R19). Never empty.</summary>
    public required ImmutableArray<WebAddress> UrlPrefixes { get; init; }

    /// <summary>The queries that the market is about.</summary>
    public ImmutableArray<string> Queries { get; init; } = [];

    /// <summary>Subjects that belong to the target page.</summary>
    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>Cities and regions that belong here.</summary>
    public ImmutableArray<string> Places { get; init; } = [];

    /// <summary>Names that make an anchor a brand anchor; the client's name when not written (R16).</summary>
    public ImmutableArray<string> BrandTerms { get; init; } = [];

    /// <summary>The source types to work with, usually 3 or 4 (P61); empty when not written.</summary>
    public ImmutableArray<SourceType> SourceTypes { get; init; } = [];

    /// <summary>Who answers for the market: a name, initials or an address, as written; null when nobody is named (P114).</summary>
    public string? Owner { get; init; }

    /// <summary>How fit it is to be the first market; null when nobody has said anything of it (P115).</summary>
    public PilotScores? Pilot { get; init; }

    /// <summary>What the plan starts from; null when the market asks for none.</summary>
    public PlanInputs? Plan { get; init; }

    /// <summary>Whether this market earns most.</summary>
    public bool MainRevenue { get; init; }

    /// <summary>When its pages went live; null when unknown.</summary>
    public DateOnly? Launched { get; init; }

    /// <summary>The competitor scan; null when there is neither scan.md nor mentions.csv.</summary>
    public Scan? Scan { get; init; }

    /// <summary>Where it is written.</summary>
    public required RowReference Row { get; init; }

    /// <summary>
    /// The countries in which a source is local: the country, or all those that a language market spans. Empty where
    /// <see cref="IsForAnyCountry"/>.
    /// </summary>
    public ImmutableArray<CountryCode> HomeCountries => Country is { } country ? [country] : Countries;

    /// <summary>
    /// Whether it is a global page that names no countries. Its mix sets country-tied sources against international ones (P37),
    /// so that a source tied to any one country is local to it, and no country is foreign.
    /// </summary>
    public bool IsForAnyCountry => PageType == PageType.Global && Countries.IsEmpty;

    /// <summary>Whether a source tied to the country is local here; a secondary market is another country (R2).</summary>
    public bool IsHome(CountryCode country) => IsForAnyCountry || HomeCountries.Contains(country);
}
