using System.Collections.Immutable;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>What all placement briefs of a market share.</summary>
/// <param name="Page">The page to link to.</param>
/// <param name="Topic">What the linking page should be about.</param>
/// <param name="Angle">Which question it may answer.</param>
/// <param name="Language">In which language.</param>
/// <param name="Around">What the sentence around the link may say.</param>
/// <param name="Avoid">Which words it should not hold.</param>
/// <param name="Visitor">The last look at it.</param>
/// <param name="Day">The day of the report.</param>
/// <param name="Owner">Who answers for the market; null when nobody is named.</param>
public sealed record PlacementTerms(
    string Page, Phrase Topic, Phrase Angle, Phrase Language, ImmutableArray<Phrase> Around, ImmutableArray<Phrase> Avoid, Phrase Visitor, Phrase Day, string? Owner);
