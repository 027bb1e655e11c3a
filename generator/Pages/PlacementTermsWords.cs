using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>What all placement briefs of a market share, in sentences.</summary>
internal static class PlacementTermsWords
{
    private const int MostTopics = 6;
    private const int MostQueries = 3;
    private const int MostBrands = 3;

    public static PlacementTerms Of(MarketContext context)
    {
        var market = context.Market;
        ImmutableArray<Phrase> avoid = [.. AnchorWords.Avoid(context)];
        return new(
            market.TargetPage.Text,
            new(market.Topics.IsEmpty ? "placing.no-topics" : "placing.topics", ("topics", Topics(market))),
            new(market.Queries.IsEmpty ? "placing.no-queries" : "placing.queries", ("queries", ListValue.Of(market.Queries.Take(MostQueries))), ("country", BriefComposer.HomeWords(market))),
            new("placing.language", ("language", Sentences.Language(market.Language))),
            [.. AnchorWords.Around(context)],
            avoid.IsEmpty ? [new(context.Findings.Anchors.AnyCountry ? "placing.avoid-all" : "placing.avoid-none")] : avoid,
            new("placing.visitor", ("country", BriefComposer.HomeWords(market))),
            new("plain", ("text", context.AsOf)),
            market.Owner);
    }

    /// <summary>The subjects of a market, not more than a sentence bears.</summary>
    public static ListValue Topics(Market market) => ListValue.Of(market.Topics.Take(MostTopics));

    /// <summary>The brand as links may write it.</summary>
    public static ListValue Brands(MarketContext context) => ListValue.Of(AnchorWords.Brands(context).Take(MostBrands));

    /// <summary>Every text of a market that each of its briefs repeats.</summary>
    public static IEnumerable<string> Shown(Market market) =>
        [.. market.Topics.Take(MostTopics), .. market.Queries.Take(MostQueries), .. market.BrandTerms.Take(MostBrands), .. AnchorWords.Shown(market), market.Owner ?? ""];
}
