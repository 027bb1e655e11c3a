using System.Collections.Immutable;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Documents;

/// <summary>The target statement of a market.</summary>
public sealed record MarketSection(
    string Slug,
    string Name,
    string? Country,
    string Language,
    ImmutableArray<string> SecondaryMarkets,
    string MixRule,
    string PageType,
    string TargetPage,
    Phrase Statement);
