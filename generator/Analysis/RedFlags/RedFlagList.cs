using System.Collections.Immutable;
using GeoBrief.Classification;
using GeoBrief.Model;

namespace GeoBrief.Analysis.RedFlags;

/// <summary>Every red flag, in the order in which they are shown (R25).</summary>
internal static class RedFlagList
{
    private static readonly ImmutableArray<IRedFlagRule> Rules =
    [
        new WrongPage(),
        new ForeignAnchor(),
        new ManyCountries(),
        new FewLocalDomains(),
        new SamePattern(),
        new HubOnly(),
        new HomeHeavy(),
        new LanguageMismatch(),
        new OffTopic(),
        new SisterCountryHeavy(),
        new OneLinkSource(),
    ];

    /// <summary>The findings with the flags that they raise, seen all together.</summary>
    public static ImmutableArray<MarketFindings> Raise(ImmutableArray<MarketFindings> findings, PageClaims claims, RedFlagPolicy limits)
    {
        ImmutableArray<Market> markets = [.. findings.Select(finding => finding.Market.Market)];
        ImmutableArray<TypePattern> patterns = [.. findings.Select(TypePattern.Of)];
        return [.. findings.Select(finding => Raise(new(finding, Counted(finding), markets, claims, patterns, limits)))];
    }

    private static MarketFindings Raise(FlagContext context) =>
        context.Findings with { RedFlags = [.. Rules.Select(rule => rule.Check(context)).OfType<RedFlag>()] };

    private static ImmutableArray<ClassifiedPlacement> Counted(MarketFindings findings) =>
        [.. findings.Placements.Where(finding => finding.Counted).Select(finding => finding.Placement)];
}
