using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Model;

namespace GeoBrief.Tests.Support;

/// <summary>Facts from parts, and what the stages make of them.</summary>
internal static class DataBuilder
{
    public static DateOnly AsOf { get; } = new(2026, 9, 30);

    public static DataSet Data(IEnumerable<Market> markets, IEnumerable<Placement>? placements = null, params DomainFacts[] domains) => new(
        new Model.Site("Facturo", new Agency(null, null, null), null, "en", null, false, Policy.Default),
        AsOf,
        [.. markets],
        new PlacementSheet([], [.. placements ?? []]),
        domains.ToImmutableDictionary(facts => facts.Host),
        default,
        [.. markets.Select(market => market.Slug)]);

    public static ClassifiedMarket Classify(Market market, params Placement[] placements) =>
        Classifier.Classify(Data([market], placements)).Markets[0];

    public static MarketFindings Analyze(Market market, params Placement[] placements) =>
        Analyzer.Analyze(Classifier.Classify(Data([market], placements))).Markets[0];

    public static MarketFindings Analyze(Policy policy, Market market, params Placement[] placements)
    {
        var data = Data([market], placements);
        return Analyzer.Analyze(Classifier.Classify(data with { Site = data.Site with { Policy = policy } })).Markets[0];
    }

    public static DomainFacts Domain(string host) => new() { Host = Text.Host(host), Rows = [Text.Row(2, "domains.csv")] };

    public static DomainFacts Read(this DomainFacts facts, params (string Country, double Share)[] audience) => facts with { Audience = Shares(audience) };

    public static DomainFacts LinkedFrom(this DomainFacts facts, params (string Country, double Share)[] links) => facts with { InboundLinks = Shares(links) };

    private static ImmutableArray<CountryShare> Shares((string Country, double Share)[] parts) =>
        [.. parts.Select(part => new CountryShare(new(part.Country), (decimal)part.Share, Text.Row(2, "domains.csv")))];
}
