using System.Collections.Immutable;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Components;

/// <summary>So many of so many, as small boxes and as words.</summary>
/// <param name="Boxes">One for each, with its position, ready to print, and whether it is filled; empty above twelve.</param>
/// <param name="Width">The width of a box.</param>
/// <param name="Words">Such as 4 of 6.</param>
public sealed record Tally(ImmutableArray<(string X, bool Filled)> Boxes, string Width, Phrase Words);
