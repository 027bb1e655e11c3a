using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Analysis.Balance;
using GeoBrief.Classification;
using GeoBrief.Model;

namespace GeoBrief.Tests.Support;

/// <summary>Markets beside one another, and links to set them there with.</summary>
internal static class BalanceCase
{
    public static Market Mexico { get; } = MarketBuilder.Country();

    public static Market Spain { get; } = MarketBuilder.Country("spain", "ES");

    public static Market Hub { get; } = MarketBuilder.Language("spanish", "es", "MX", "ES", "AR", "CO");

    public static Findings Weigh(IEnumerable<Market> markets, params IEnumerable<Placement>[] links) =>
        Analyzer.Analyze(Classifier.Classify(DataBuilder.Data(markets, Numbered(links))));

    public static MarketBalance First(IEnumerable<Market> markets, params IEnumerable<Placement>[] links) => Weigh(markets, links).Markets[0].Balance;

    /// <summary>Links of one kind to a market, each on a domain of its own.</summary>
    public static IEnumerable<Placement> To(this Market market, int count, string? focus, string prefix = "s", Func<Placement, Placement>? change = null) =>
        Enumerable.Range(0, count)
            .Select(at => PlacementBuilder.Live($"{prefix}{at}-{focus?.ToLowerInvariant() ?? "x"}-{market.Slug}.example", focus, market.TargetPage.Text) with { Market = market.Slug })
            .Select(link => change is null ? link : change(link));

    /// <summary>Links to a market from these domains.</summary>
    public static IEnumerable<Placement> From(this Market market, string domains) => domains.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(name => PlacementBuilder.Live($"{name}.example", "global", market.TargetPage.Text) with { Market = market.Slug });

    /// <summary>The findings of a code as in <c>Act mexico spain 3/6</c>, one after another.</summary>
    public static string Told(this Findings findings, BalanceCode code) => string.Join("; ", findings.Balance.Findings
        .Where(finding => finding.Code == code)
        .Select(finding => $"{finding.Severity} {string.Join(' ', finding.Markets.Select(market => market.Slug.Value))} {finding.Part}/{finding.Whole}"));

    /// <summary>On lines that follow one another, as a sheet has them.</summary>
    public static ImmutableArray<Placement> Numbered(IEnumerable<Placement>[] links) =>
        [.. links.SelectMany(link => link).Select((link, at) => link with { Row = Text.Row(at + 2) })];
}
