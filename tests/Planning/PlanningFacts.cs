using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Planning;
using GeoBrief.Primitives;

namespace GeoBrief.Tests.Planning;

/// <summary>Findings as small as a plan allows, to be changed with <c>with</c>.</summary>
internal static class PlanningFacts
{
    public static readonly DateOnly Starts = new(2026, 9, 1);

    private static readonly RowReference Row = new(RelativePath.Of("placements.csv"), 2);

    /// <summary>The Mexico example of 3.2: 6.9722/11, shown as 0.6338.</summary>
    public static Fraction MexicoShare { get; } = new(69722, 110000);

    /// <summary>A country market that was never scanned, with a floor of 60 and no sheet.</summary>
    public static MarketFindings Mexico(params int[] capacities)
    {
        var market = new Market
        {
            Slug = SlugOf("mexico"),
            Name = "Mexico",
            Country = new CountryCode("MX"),
            Language = new LanguageTag("es"),
            MixRule = MixRule.LocalFirst,
            PageType = PageType.Country,
            TargetPage = Page("https://facturo.example/mx/"),
            UrlPrefixes = [Page("https://facturo.example/mx/")],
            Plan = new PlanInputs(Starts, [.. capacities]),
            Row = Row,
        };
        var scan = new ScanFindings(
            0, 0, 0, 0, null, null, ScanVerdict.NotScanned, ScanConfidence.None, ScopeCounts.None, [], [], null);
        var target = new TargetMix(
            MexicoShare, null, new MixWords(MixWordsKind.AboutSixty, null), TargetBasis.StartingRatio, new Fraction(3, 5), 60);
        return new(new ClassifiedMarket(market, [], []), scan, target, new ActualMix(ScopeCounts.None, null, null, null), new(new(0.6m, 1), null, null), [], LedgerMeasure.Of([], new()), [], []);
    }

    public static MarketFindings WithMarket(this MarketFindings findings, Func<Market, Market> change) =>
        findings with { Market = findings.Market with { Market = change(findings.Market.Market) } };

    public static MarketFindings WithoutFloor(this MarketFindings findings, Fraction share) =>
        findings with { Target = findings.Target with { FloorPercent = null, LocalShare = share } };

    public static MarketFindings WithPlaced(this MarketFindings findings, Scope scope, int count, DateOnly date, bool counted = true) =>
        findings.With([.. findings.Placements, .. Enumerable.Repeat(Placed(scope, date, counted), count)]);

    public static MarketFindings WithInHand(this MarketFindings findings, Scope scope, string source, DateOnly? date, PlacementStatus status = PlacementStatus.Planned, SourceType? type = null, AnchorStyle? style = null)
    {
        var placed = Placed(scope, Starts, counted: false);
        var row = placed.Placement.Placement with { Source = Host(source), Status = status, Date = date, Type = type };
        return findings.With([.. findings.Placements, placed with { AnchorStyle = style, Placement = placed.Placement with { Placement = row } }]);
    }

    public static MarketFindings WithAnchor(this MarketFindings findings, AnchorStyle? style, DateOnly date) =>
        findings.With([.. findings.Placements, Placed(Scope.Local, date, counted: true) with { AnchorStyle = style }]);

    private static MarketFindings With(this MarketFindings findings, ImmutableArray<PlacementFinding> placements)
    {
        var scopes = placements.Where(placement => placement.Counted).Select(placement => placement.Placement.Verdict.Scope).ToArray();
        ScopeCounts counts = new(
            scopes.Count(scope => scope == Scope.Local), scopes.Count(scope => scope == Scope.Global), scopes.Count(scope => scope == Scope.OtherCountry), scopes.Count(scope => scope == Scope.Unknown));
        return findings with { Placements = placements, Actual = ActualMixMeasure.Of(counts) };
    }

    /// <summary>The five types of 3.5 with its smoothed shares, and as many competitors as have each.</summary>
    public static ScanFindings ScanOf35(ScanFindings scan) => scan with
    {
        ByType =
        [
            Type(SourceType.LocalPress, new(4, 15), 5),
            Type(SourceType.IndustryPublication, new(29, 120), 5),
            Type(SourceType.Association, new(2, 15), 3),
            Type(SourceType.LocalDirectory, new(1, 6), 4),
            Type(SourceType.GlobalPublication, new(23, 120), 5),
        ],
    };

    public static TypeFinding Type(SourceType type, Fraction smoothed, int competitors) => new(type, 1, smoothed, smoothed, competitors, Pattern: false);

    public static SeenSource Gap(string domain, SourceType type, Scope scope, bool candidate = true) =>
        new(Host(domain), type, scope, null, [Host("a.example"), Host("b.example")], null, false, candidate, [Row]);

    public static HostName Host(string text) =>
        HostName.TryParse(text, out var host) ? host : throw new ArgumentException(text, nameof(text));

    /// <summary>The plan as it stands before its first day, or on a later one.</summary>
    public static MarketPlan PlanOf(MarketFindings findings, DateOnly? asOf = null) =>
        MarketPlanner.Plan(findings, findings.Market.Market.Plan!.LinksPerPhase, new(), asOf ?? Starts.AddDays(-1))!;

    private static PlacementFinding Placed(Scope scope, DateOnly date, bool counted)
    {
        var placement = new Placement
        {
            Source = Host("source.example"),
            Domain = Host("source.example"),
            TargetPage = Page("https://facturo.example/mx/"),
            Date = date,
            Status = PlacementStatus.Live,
            Row = Row,
        };
        var verdict = new SourceVerdict(scope, null, Confidence.Low, ScopeBasis.Clues, false, false, []);
        return new(new ClassifiedPlacement(placement, null, null, verdict), counted, null, null, new(PlaceWords.None, TopicMatch.Unknown, null, Completeness.Of(placement), []));
    }

    private static Slug SlugOf(string text) =>
        Slug.TryParse(text, out var slug) ? slug : throw new ArgumentException(text, nameof(text));

    private static WebAddress Page(string text) =>
        WebAddress.TryParse(text, out var page) == WebAddressFault.None ? page! : throw new ArgumentException(text, nameof(text));
}
