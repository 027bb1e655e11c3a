using GeoBrief.Classification;

namespace GeoBrief.Analysis.Checks;

/// <summary>A placement with what several questions look at.</summary>
/// <param name="Link">The classified row.</param>
/// <param name="Places">The places and currencies that it names.</param>
/// <param name="SameLanguage">Whether its text is in the language of the page; null when not written.</param>
internal readonly record struct CheckedLink(ClassifiedPlacement Link, PlaceWords Places, bool? SameLanguage);
