using GeoBrief.Pages.Wording;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>A page to be rendered.</summary>
/// <param name="Path">Where it goes.</param>
/// <param name="View">By which view.</param>
/// <param name="Title">Its title.</param>
/// <param name="Compose">Makes its model, when its turn comes: the models of all pages of a large site at once would be too many.</param>
public sealed record PagePlan(RelativePath Path, string View, Phrase Title, Func<PageModel> Compose);
