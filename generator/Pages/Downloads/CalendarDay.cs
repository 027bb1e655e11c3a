using System.Collections.Immutable;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Downloads;

/// <summary>Something that a calendar shows on one day or several.</summary>
/// <param name="Kind">What it is, as part of its identity: <c>phase</c>, <c>review</c> or <c>catch-up</c>.</param>
/// <param name="Number">Which of its kind, from 1.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, included.</param>
/// <param name="Title">What stands in the calendar.</param>
/// <param name="Notes">What can be read on opening it, a line each.</param>
public sealed record CalendarDay(string Kind, int Number, DateOnly From, DateOnly To, Phrase Title, ImmutableArray<Phrase> Notes);
