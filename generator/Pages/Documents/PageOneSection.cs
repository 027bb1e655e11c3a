using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>The check against page one: how many competitors have a rank, are behind page one, have none, or vote since a person insists.
/// The three lists of searches are null where the market or the scan names none.</summary>
public sealed record PageOneSection(
    int Checked,
    int NotOnPageOne,
    int WithoutRank,
    int Insisted,
    ImmutableArray<string>? QueriesScanned,
    ImmutableArray<string>? QueriesNotScanned,
    ImmutableArray<string>? OtherQueries);
