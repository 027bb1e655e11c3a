using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Model;

namespace GeoBrief.Tests.Support;

/// <summary>Sources with an authority: <c>L40 G90 L</c> are a local one of 40, a global one of 90 and a local one that nobody rated.</summary>
internal static class AuthorityCase
{
    public static MarketFindings Of(string theirs, string ours = "", params DomainFacts[] domains) =>
        Analyzer.Analyze(Classifier.Classify(DataBuilder.Data([Market(theirs)], Placements(ours), domains))).Markets[0];

    /// <summary>One competitor with these sources.</summary>
    public static Market Market(string theirs) =>
        MarketBuilder.Country().Scanned(ScanBuilder.Competitor("rival.example", [.. Read(theirs).Select((source, at) =>
            ScanBuilder.Mention($"theirs{at}.example", source.Focus) with { Authority = source.Authority })]));

    public static Placement[] Placements(string ours) =>
        [.. Read(ours).Select((source, at) => PlacementBuilder.Live($"ours{at}.example", source.Focus, line: at + 2) with { Authority = source.Authority })];

    private static IEnumerable<(string? Focus, int? Authority)> Read(string sources) =>
        sources.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (
            word[0] switch { 'L' => "local", 'G' => "global", 'O' => "AR", _ => null },
            word.Length > 1 ? int.Parse(word[1..], System.Globalization.CultureInfo.InvariantCulture) : (int?)null));
}
