using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>A page to be rendered: where it goes, by which view, from what.</summary>
public sealed record PagePlan(RelativePath Path, string View, PageModel Model);
