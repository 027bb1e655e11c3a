using System.Collections.Immutable;
using GeoBrief.Primitives;

namespace GeoBrief.Model;

/// <summary>What is known of a referring domain (<c>domains.csv</c>), its rows put together.</summary>
public sealed record DomainFacts
{
    /// <summary>The host; it speaks for sub-hosts without a row of their own (R3).</summary>
    public required HostName Host { get; init; }

    /// <summary>The shares of its audience by country, 0 to 1, largest first; empty when unknown.</summary>
    public ImmutableArray<CountryShare> Audience { get; init; } = [];

    /// <summary>The shares of the domains that link to it by country, 0 to 1, largest first; empty when unknown (P20).</summary>
    public ImmutableArray<CountryShare> InboundLinks { get; init; } = [];

    /// <summary>A person's word; null when none was written.</summary>
    public DomainStatement? Statement { get; init; }

    /// <summary>Its language.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>0 to 100; null when not written.</summary>
    public int? Authority { get; init; }

    /// <summary>Subjects that are no country.</summary>
    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>Countries named among the subjects (R3).</summary>
    public ImmutableArray<CountryCode> TopicCountries { get; init; } = [];

    /// <summary>The country of its address or masthead.</summary>
    public CountryCode? Presence { get; init; }

    /// <summary>Free notes; empty when none.</summary>
    public string Note { get; init; } = "";

    /// <summary>Its rows.</summary>
    public required ImmutableArray<RowReference> Rows { get; init; }
}
