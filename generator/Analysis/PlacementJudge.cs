using GeoBrief.Analysis.Checks;
using GeoBrief.Classification;

namespace GeoBrief.Analysis;

/// <summary>Judges the placements of one market, one by one.</summary>
internal sealed class PlacementJudge(CheckContext context, MarketPlaces seen)
{
    private readonly PlaceWordFinder words = new(context.Market, seen);
    private readonly TopicMatcher topics = new(context.Market);

    public PlacementJudgement Judge(ClassifiedPlacement link)
    {
        var row = link.Placement;
        var sameLanguage = row.Language is { } language ? language.Primary == context.Market.Language.Primary : (bool?)null;
        var places = words.Of(row);
        return new(places, topics.Of(row.Topic), sameLanguage, Completeness.Of(row), CheckList.Answer(new(link, places, sameLanguage), context));
    }
}
