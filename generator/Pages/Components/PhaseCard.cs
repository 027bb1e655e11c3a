using System.Collections.Immutable;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Components;

/// <summary>Thirty days of a plan on a card.</summary>
/// <param name="Title">Such as days 1-30.</param>
/// <param name="Span">Its days.</param>
/// <param name="Done">Whether it is over.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Dots">One for each link: filled when live, hollow when open.</param>
/// <param name="DotsText">The dots in words.</param>
/// <param name="Counts">Local and global links as agreed, and how many of them are live.</param>
/// <param name="Running">The running total at its end, against the floor.</param>
/// <param name="ExitTitle">What the criteria lead to: the next phase, or the next plan.</param>
/// <param name="Exit">What should be true before that, each with whether it is.</param>
public sealed record PhaseCard(
    Phrase Title,
    Phrase Span,
    bool Done,
    StatusMark Status,
    DotRow Dots,
    Phrase DotsText,
    Phrase Counts,
    Phrase Running,
    Phrase ExitTitle,
    ImmutableArray<StatusMark> Exit);
