using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>Thirty days of a plan, or of all plans together.</summary>
/// <param name="Column">Which of the three.</param>
/// <param name="Days">From when to when; null where each market has its own days.</param>
/// <param name="Links">How many links, by scope.</param>
/// <param name="Status">How it stands; null before it begins, and for all plans together.</param>
/// <param name="Exchanged">How many agreed global links should now be local; null for none.</param>
public sealed record PlansCell(Phrase Column, Phrase? Days, Phrase Links, StatusMark? Status = null, Phrase? Exchanged = null);
