using GeoBrief.Pages.Components;

namespace GeoBrief.Pages.Wording;

/// <summary>A computed number within a sentence.</summary>
public sealed record FigureValue(Figure Figure) : PhraseValue;
