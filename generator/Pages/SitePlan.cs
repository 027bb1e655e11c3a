using System.Collections.Immutable;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>Everything that the site is made of.</summary>
/// <param name="Formats">How the report writes numbers and days; its language picks the texts.</param>
/// <param name="Pages">By path.</param>
/// <param name="Documents">By path.</param>
/// <param name="Assets">By path.</param>
/// <param name="BrandStyle">The style sheet of the client's colour and of the foot of printed sheets.</param>
public sealed record SitePlan(
    LocaleFormats Formats,
    ImmutableArray<PagePlan> Pages,
    ImmutableArray<DocumentPlan> Documents,
    ImmutableArray<AssetPlan> Assets,
    string BrandStyle);
