using System.Collections.Immutable;
using GeoBrief.Classification;
using GeoBrief.Model;

namespace GeoBrief.Analysis;

/// <summary>Counts source types (P50, R5, R6): the type says what a source is, never whom it speaks to, so no scope enters here.</summary>
internal static class TypeTally
{
    /// <summary>The types of a scan, in the order of the table: the five of the method, the other two only where they occur.</summary>
    public static ImmutableArray<SourceType> Shown(ImmutableArray<ClassifiedCompetitor> competitors) =>
    [
        .. Enum.GetValues<SourceType>().Where(type =>
            type is not (SourceType.Partner or SourceType.Other) || competitors.Any(competitor => Count(competitor, type) > 0)),
    ];

    /// <summary>The counted mentions of one competitor, for each of the types.</summary>
    public static ImmutableArray<TypeCount> Of(ClassifiedCompetitor competitor, ImmutableArray<SourceType> types) =>
        [.. types.Select(type => new TypeCount(type, Count(competitor, type)))];

    /// <summary>The sum over all competitors, each counted for the same types; empty when there is none.</summary>
    public static ImmutableArray<TypeCount> Sum(ImmutableArray<CompetitorFinding> competitors) => competitors.IsEmpty
        ? []
        : [.. competitors[0].Types.Select((entry, at) => entry with { Count = competitors.Sum(competitor => competitor.Types[at].Count) })];

    private static int Count(ClassifiedCompetitor competitor, SourceType type) =>
        competitor.Mentions.Count(mention => !mention.SetAside && mention.Type == type);
}
