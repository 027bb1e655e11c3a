using System.Collections.Immutable;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>One kind of source to look for.</summary>
/// <param name="Type">The kind.</param>
/// <param name="Local">Local links of the plan that ask for it; blank without a plan.</param>
/// <param name="Global">Global links that do.</param>
/// <param name="Found">At how many competitors; null when not scanned.</param>
/// <param name="Meaning">What it stands for.</param>
/// <param name="Candidates">The best candidates: domain, and where the scan shows it.</param>
public sealed record SourcingKindRow(
    Phrase Type, Phrase Local, Phrase Global, Tally? Found, Phrase Meaning, ImmutableArray<(string Domain, string? Href)> Candidates);
