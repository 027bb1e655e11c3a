using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Components;

/// <summary>So many of so many, as a row of boxes and as words.</summary>
/// <param name="Have">How many boxes are filled; 0 where none is, or where there are no boxes.</param>
/// <param name="All">How many boxes there are; 0 above twelve, where words must do.</param>
/// <param name="Words">Such as 4 of 6.</param>
public sealed record Tally(int Have, int All, Phrase Words);
