using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>A link to be placed.</summary>
public sealed record PlanRow(Phrase Number, ScopeMark Scope, Phrase Type, Phrase Candidates, Phrase Anchor);
