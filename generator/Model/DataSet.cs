using System.Collections.Immutable;
using GeoBrief.Primitives;

namespace GeoBrief.Model;

/// <summary>Everything that the data folder says, read and checked: the facts, and nothing concluded from them.</summary>
/// <param name="Site">The report as a whole.</param>
/// <param name="AsOf">The day that the report speaks of.</param>
/// <param name="Markets">By slug, ordinally.</param>
/// <param name="Placements">The one sheet.</param>
/// <param name="Domains">What is known of referring domains, by host.</param>
/// <param name="Inputs">The fingerprint of every file that was read.</param>
/// <param name="Chosen">The markets that pages are asked for; all are read and weighed all the same.</param>
public sealed record DataSet(
    Site Site,
    DateOnly AsOf,
    ImmutableArray<Market> Markets,
    PlacementSheet Placements,
    ImmutableDictionary<HostName, DomainFacts> Domains,
    Fingerprint Inputs,
    ImmutableArray<Slug> Chosen);
