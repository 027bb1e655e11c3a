using System.Collections.Immutable;
using GeoBrief.Model;

namespace GeoBrief.Classification;

/// <summary>Gives every source its scope and every placement its market (R1, R6, R19).</summary>
public static class Classifier
{
    /// <summary>The facts with the scope of every source; markets and rows keep their order.</summary>
    public static ClassifiedData Classify(DataSet data)
    {
        var readings = new SourceReadings(data);
        var judges = data.Markets.ToDictionary(market => market.Slug, market => new SourceJudge(market, readings));
        var nobody = new SourceJudge(null, readings);
        var named = data.Markets.ToDictionary(market => market.Slug);
        var sections = new SectionIndex(data.Markets);
        var assigned = data.Markets.ToDictionary(market => market.Slug, _ => ImmutableArray.CreateBuilder<ClassifiedPlacement>());
        var unassigned = ImmutableArray.CreateBuilder<ClassifiedPlacement>();

        foreach (var row in data.Placements.Rows)
        {
            var section = sections.Find(row.TargetPage, row.Market);
            var market = row.Market is { } slug && named.TryGetValue(slug, out var written) ? written : section;
            var judge = market is null ? nobody : judges[market.Slug];
            var verdict = judge.Judge(row.Source, row.Domain, row.Focus, row.Note, TypeOf(row.Type));
            (market is null ? unassigned : assigned[market.Slug]).Add(new(row, market, section, verdict));
        }

        return new(
            data,
            [.. data.Markets.Select(market => new ClassifiedMarket(
                market, Competitors(market, judges[market.Slug]), assigned[market.Slug].DrainToImmutable()))],
            unassigned.DrainToImmutable());
    }

    private static ImmutableArray<ClassifiedCompetitor> Competitors(Market market, SourceJudge judge) => market.Scan is { } scan
        ? [.. scan.Competitors.Select(competitor => new ClassifiedCompetitor(
            competitor, [.. competitor.Mentions.Select(mention => Classify(mention, judge))]))]
        : [];

    private static ClassifiedMention Classify(Mention mention, SourceJudge judge)
    {
        var type = TypeOf(mention.Type);
        var verdict = judge.Judge(mention.Source, mention.Domain, mention.Focus, mention.Reason, type);
        return new(mention, type, verdict, SetAside: type == SourceType.LocalDirectory && !mention.Marked); // R6
    }

    private static SourceType TypeOf(SourceType? written) => written ?? SourceType.Other;
}
