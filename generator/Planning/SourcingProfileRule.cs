using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Planning;

/// <summary>The sourcing profile of a market: the second step of the process that is repeated market by market (P118).</summary>
public static class SourcingProfileRule
{
    private const int CandidatesPerKind = 3;

    /// <summary>The profile.</summary>
    /// <param name="findings">What the market's scan and sheet say.</param>
    /// <param name="plan">Its plan; null when it asks for none.</param>
    /// <param name="markets">All markets of the client.</param>
    /// <param name="policy">The thresholds.</param>
    public static SourcingProfile Of(MarketFindings findings, MarketPlan? plan, ImmutableArray<Market> markets, PlanPolicy policy)
    {
        var market = findings.Market.Market;
        var basis = !market.SourceTypes.IsEmpty ? SourcingBasis.Written : !findings.Scan.ByType.IsEmpty ? SourcingBasis.Scan : SourcingBasis.StandIn;
        var types = Types(findings);
        ImmutableArray<PlannedLink> links = plan is null ? [] : [.. plan.Phases.SelectMany(phase => phase.Links)];
        ImmutableArray<SourceType> all = [.. types.Concat(links.Select(link => link.Type)).Distinct()];
        var (local, global) = (plan?.Phases.Sum(phase => phase.Local), plan?.Phases.Sum(phase => phase.Global));
        return new(
            basis,
            [.. all.Select(type => Kind(type, findings, plan is null ? null : links))],
            SourcingOrder.Of(all, market.MixRule),
            local,
            global,
            basis == SourcingBasis.StandIn ? null : types.Length >= policy.TypesMin && types.Length <= policy.TypesMax, // P61
            market.Country is null || local + global is null or 0 ? null : global < local, // P118
            HasPartner(findings, types),
            GutCheckRule.Of(findings, policy),
            OtherCountries(market, markets),
            Rejected(findings));
    }

    /// <summary>The kinds that the market names; else those that its plan would choose from (3.11).</summary>
    private static ImmutableArray<SourceType> Types(MarketFindings findings)
    {
        var written = findings.Market.Market.SourceTypes;
        return written.IsEmpty
            ? [.. new[] { Scope.Local, Scope.Global }.SelectMany(scope => TypeWeights.Of(written, findings.Scan, scope)).Select(weight => weight.Type).Distinct()]
            : [.. written.Distinct()];
    }

    private static SourcingKind Kind(SourceType type, MarketFindings findings, ImmutableArray<PlannedLink>? links) => new(
        type,
        links?.Count(link => link is { Open: true, Scope: Scope.Local } && link.Type == type),
        links?.Count(link => link is { Open: true, Scope: Scope.Global } && link.Type == type),
        findings.Scan.ByType.IsEmpty ? null : findings.Scan.ByType.FirstOrDefault(finding => finding.Type == type)?.Competitors ?? 0,
        [.. findings.Gap.Where(source => source.Candidate && source.Type == type && source.Scope is Scope.Local or Scope.Global).Take(CandidatesPerKind)]);

    // P62: a rejected partner is none.
    private static bool HasPartner(MarketFindings findings, ImmutableArray<SourceType> types) => types.Contains(SourceType.Partner)
        || findings.Market.Competitors.Any(competitor => competitor.Mentions.Any(mention => mention.Type == SourceType.Partner))
        || findings.Placements.Any(finding => finding.Placement.Placement is { Type: SourceType.Partner, Status: not PlacementStatus.Rejected });

    private static ImmutableArray<CountryCode> OtherCountries(Market market, ImmutableArray<Market> markets) => market.IsForAnyCountry
        ? []
        : [.. markets.SelectMany(other => other.HomeCountries).Distinct().Where(country => !market.IsHome(country) && !market.SecondaryMarkets.Contains(country))];

    /// <summary>A domain that is rejected for one page and live on another is not shut out.</summary>
    private static ImmutableArray<HostName> Rejected(MarketFindings findings)
    {
        var live = findings.Placements.Where(finding => finding.Counted).Select(finding => finding.Placement.Placement.Domain).ToHashSet();
        return
        [
            .. findings.Placements
                .Where(finding => finding.Placement.Placement.Status == PlacementStatus.Rejected)
                .Select(finding => finding.Placement.Placement.Domain)
                .Where(domain => !live.Contains(domain))
                .Distinct(),
        ];
    }
}
