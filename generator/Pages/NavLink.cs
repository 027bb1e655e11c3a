using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>A link of the navigation.</summary>
/// <param name="Href">Where it leads.</param>
/// <param name="Text">What it says.</param>
/// <param name="Current">Whether it is this page, or the part of the report that holds it.</param>
public sealed record NavLink(string Href, Phrase Text, bool Current = false);
