using System.Collections.Immutable;
using GeoBrief.Pages.Wording;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>A competitor of a scan.</summary>
/// <param name="Id">Its anchor on the page.</param>
/// <param name="Domain">As people read it.</param>
/// <param name="Summary">Its rank, its counts and its vote.</param>
/// <param name="Reference">Where it is written.</param>
/// <param name="Commentary">What the analyst wrote about it.</param>
/// <param name="Mentions">Where it is mentioned.</param>
/// <param name="Continued">Whether the page before holds the first of its mentions.</param>
public sealed record CompetitorCard(
    string Id, string Domain, Phrase Summary, string Reference, HtmlFragment Commentary, ImmutableArray<MentionRow> Mentions, bool Continued);
