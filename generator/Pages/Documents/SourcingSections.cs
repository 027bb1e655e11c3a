using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Planning;

namespace GeoBrief.Pages.Documents;

/// <summary>The sourcing profile of a market as a part of <c>brief.json</c>.</summary>
internal static class SourcingSections
{
    public static SourcingSection Of(SourcingProfile profile, AnchorAdvice anchors) => new(
        Names.Of(profile.Basis),
        [
            .. profile.Kinds.Select(kind => new SourcingKindEntry(
                SourceTypeNames.Of(kind.Type), kind.Local, kind.Global, kind.Competitors, [.. kind.Candidates.Select(source => source.Domain.Value)])),
        ],
        [.. profile.Order.Select(SourceTypeNames.Of)],
        profile.Local,
        profile.Global,
        profile.TypesWithin,
        profile.FewerGlobal,
        profile.PartnerListed,
        profile.Gut is { } gut ? new(gut.First, gut.Known, gut.UnrelatedGlobal, gut.Raised, BriefDocuments.Rows(gut.Rows)) : null,
        [.. profile.OtherCountries.Select(country => country.Value)],
        [.. profile.Rejected.Select(domain => domain.Value)],
        new(anchors.OwnPlaces, anchors.OwnCurrencies, anchors.ForeignPlaces, anchors.ForeignCurrencies));
}
