using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>A link of a plan.</summary>
/// <param name="Number">Which one.</param>
/// <param name="Brief">Where its placement brief stands; null for a link that is live.</param>
/// <param name="Scope">Local or global, as it should be placed; filled when live.</param>
/// <param name="Type">Which kind of source.</param>
/// <param name="Source">The placement that fulfils it, or what is in the works for it; null when there is neither.</param>
/// <param name="Href">Where the report shows the placement, or the row in the works; null when nowhere.</param>
/// <param name="Candidates">Who else to ask, or that there is nobody yet; null when nobody needs to be asked.</param>
/// <param name="Anchor">The style of words.</param>
/// <param name="State">What became of it.</param>
public sealed record PlanRow(Phrase Number, string? Brief, ScopeMark Scope, Phrase Type, Phrase? Source, string? Href, Phrase? Candidates, Phrase Anchor, StatusMark State);
