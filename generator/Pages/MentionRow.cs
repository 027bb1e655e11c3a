using System.Collections.Immutable;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>A mention of a competitor.</summary>
/// <param name="Id">Its anchor on the page.</param>
/// <param name="Source">The host.</param>
/// <param name="Kind">The name of what it is, for the filter.</param>
/// <param name="Type">What it is.</param>
/// <param name="Scope">Whom it speaks to.</param>
/// <param name="Clues">By what that was judged.</param>
/// <param name="AllClues">Every clue with its weight, where that says more; else empty.</param>
/// <param name="Authority">0 to 100; null when not written.</param>
/// <param name="Note">The analyst's note; empty when none.</param>
/// <param name="Reference">Where it is written, short.</param>
public sealed record MentionRow(
    string Id,
    string Source,
    string Kind,
    Phrase Type,
    ScopeMark Scope,
    Phrase Clues,
    ImmutableArray<Phrase> AllClues,
    string? Authority,
    string Note,
    string Reference);
