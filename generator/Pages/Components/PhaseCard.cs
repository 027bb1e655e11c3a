using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Components;

/// <summary>Thirty days of a plan on a card.</summary>
/// <param name="Title">Such as days 1-30.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Done">Whether it is over.</param>
/// <param name="Dots">One for each link: filled when live, hollow when planned.</param>
/// <param name="DotsText">The dots in words.</param>
/// <param name="Counts">Local and global links to place.</param>
/// <param name="Running">The running total that is planned at its end, against the floor.</param>
/// <param name="Actual">What is live by its end or by the day of the report; null before its first day.</param>
public sealed record PhaseCard(
    Phrase Title,
    DateOnly From,
    DateOnly To,
    bool Done,
    DotRow Dots,
    Phrase DotsText,
    Phrase Counts,
    Phrase Running,
    Phrase? Actual);
