using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>A placement that no market claims.</summary>
/// <param name="Id">Its anchor on the page.</param>
/// <param name="Reference">Where it is written.</param>
/// <param name="Source">The host that holds the link.</param>
/// <param name="Target">The page that it points to.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Scope">Whom the source speaks to.</param>
public sealed record UnassignedRow(string Id, string Reference, string Source, string Target, Phrase Status, ScopeMark Scope);
