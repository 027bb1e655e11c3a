using System.Collections.Immutable;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>The markets beside one another.</summary>
/// <param name="Sentences">What was found, in a few sentences.</param>
/// <param name="Findings">What is out of balance; null when nothing is.</param>
/// <param name="Rest">How many more there are.</param>
/// <param name="Countries">Source country by page country; null when there is nothing to compare.</param>
public sealed record BetweenSection(ImmutableArray<Phrase> Sentences, FlagTable? Findings, Phrase Rest, CountryTable? Countries);
