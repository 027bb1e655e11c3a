using System.Collections.Immutable;
using GeoBrief.Verification.Rules;

namespace GeoBrief.Verification;

/// <summary>Every rule that a site must pass. A new rule is a class and a line here.</summary>
internal static class VerificationRules
{
    /// <summary>Rules of one page.</summary>
    public static ImmutableArray<IPageRule> OfPages { get; } =
    [
        new LinkRule(),
        new ForeignRequestRule(),
        new UniqueIdRule(),
        new HeadingRule(),
        new LanguageRule(),
        new TitleRule(),
        new LeakedTemplateRule(),
        new PlaceholderRule(),
        new InlineCodeRule(),
        new ContentPolicyRule(),
        new FigureRule(),
    ];

    /// <summary>Rules of the site as a whole.</summary>
    public static ImmutableArray<ISiteRule> OfSites { get; } =
    [
        new PathRule(),
        new FragmentRule(),
        new FigureAgreementRule(),
        new FigureFileRule(),
        new StyleSheetRule(),
        new WeightRule(),
    ];
}
