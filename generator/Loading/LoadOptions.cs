using System.Collections.Immutable;

namespace GeoBrief.Loading;

/// <summary>What a run asks of the loading.</summary>
/// <param name="AsOf">The day that the report speaks of; null to go by site.yml.</param>
/// <param name="Today">The day on which the run takes place, for when neither says.</param>
/// <param name="Markets">The slugs of the markets that pages are asked for, as written; empty for all.</param>
public sealed record LoadOptions(DateOnly? AsOf, DateOnly Today, ImmutableArray<string> Markets);
