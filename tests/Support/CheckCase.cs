using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Model;

namespace GeoBrief.Tests.Support;

/// <summary>The answers of the first market's first row, in short.</summary>
internal static class CheckCase
{
    /// <summary>Answer and reason, as in <c>No PageShared</c>.</summary>
    public static string Ask(CheckQuestion question, Market market, Placement row, params DomainFacts[] domains) =>
        Ask(question, [market], [row], domains);

    public static string Ask(CheckQuestion question, Market[] markets, Placement[] rows, params DomainFacts[] domains)
    {
        var answer = Judge(markets, rows, domains).To(question);
        return $"{answer.Reply} {answer.Reason}";
    }

    public static PlacementJudgement Judge(Market[] markets, Placement[] rows, params DomainFacts[] domains) =>
        Analyzer.Analyze(Classifier.Classify(DataBuilder.Data(markets, rows, domains))).Markets[0].Placements[0].Judgement;

    /// <summary>A row of the market named mexico, whatever its page.</summary>
    public static Placement Row(string source = "source.example", string? focus = null, string target = "https://facturo.example/mexico/") =>
        PlacementBuilder.Live(source, focus, target) with { Market = Text.Slug("mexico") };
}
