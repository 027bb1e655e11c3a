using System.Collections.Immutable;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>What whoever does the outreach needs for one link.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Title">Its number, kind, place and days.</param>
/// <param name="Due">By when.</param>
/// <param name="InHand">Whom the sheet names for it already; null for nobody.</param>
/// <param name="InHandRow">That row; null for none.</param>
/// <param name="Readers">Who should read the site.</param>
/// <param name="Why">Why this kind of source.</param>
/// <param name="Anchor">The words agreed, or those asked for, with examples.</param>
/// <param name="AnchorRule">What holds for the words of its block.</param>
/// <param name="Candidates">The sites to ask first; may be empty.</param>
public sealed record PlacementBrief(
    string Id, Phrase Title, Phrase Due, Phrase? InHand, EvidenceRow? InHandRow, Phrase Readers, Phrase Why, Phrase Anchor, Phrase AnchorRule, ImmutableArray<GapRow> Candidates);
