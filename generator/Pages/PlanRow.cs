using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>A link of a plan.</summary>
/// <param name="Number">Which one.</param>
/// <param name="Scope">Local or global, as it should be placed; filled when live.</param>
/// <param name="Type">Which kind of source.</param>
/// <param name="Source">The placement that fulfils it, what is in the works for it, and its candidates.</param>
/// <param name="Href">Where the report shows the placement, or the row in the works; null when there is neither.</param>
/// <param name="Anchor">The style of words.</param>
/// <param name="State">What became of it.</param>
public sealed record PlanRow(Phrase Number, ScopeMark Scope, Phrase Type, Phrase Source, string? Href, Phrase Anchor, StatusMark State);
