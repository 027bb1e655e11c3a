using System.Collections.Immutable;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>A row of the sheet.</summary>
/// <param name="Id">Its anchor on the page.</param>
/// <param name="Reference">Where it is written.</param>
/// <param name="Short">The line alone.</param>
/// <param name="Source">The host that holds the link.</param>
/// <param name="Type">What it is; null when not written.</param>
/// <param name="Date">When it went live; null while it is planned.</param>
/// <param name="Status">How far it is, for the filter.</param>
/// <param name="Scope">Whom the source speaks to.</param>
/// <param name="Clues">By what that was judged.</param>
/// <param name="Target">The page that it points to.</param>
/// <param name="Anchor">The words of the link; empty when not written.</param>
/// <param name="AnchorStyle">Their style; null when there are none.</param>
/// <param name="Relations">The words of its rel attribute; empty when none is noted.</param>
/// <param name="Rank">How badly it does in the five questions, for sorting: 0 is best.</param>
/// <param name="Worst">The worst answer, for the filter.</param>
/// <param name="Answered">How its five questions came out.</param>
/// <param name="Checks">The five answers with their reasons.</param>
/// <param name="Facts">What else the sheet says of it, and which of the six fields it lacks.</param>
/// <param name="Note">Why a live row is not counted, or that its page belongs to another market; null when there is nothing to say.</param>
public sealed record LedgerRow(
    string Id,
    string Reference,
    string Short,
    string Source,
    Phrase? Type,
    DateOnly? Date,
    string Status,
    ScopeMark Scope,
    Phrase Clues,
    string Target,
    string Anchor,
    Phrase? AnchorStyle,
    string Relations,
    int Rank,
    string Worst,
    Phrase Answered,
    ImmutableArray<CheckLine> Checks,
    ImmutableArray<Phrase> Facts,
    Phrase? Note);
