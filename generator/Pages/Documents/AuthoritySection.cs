namespace GeoBrief.Pages.Documents;

/// <summary>Authority beside local relevance, two axes that are never multiplied: medians are 0 to 100, the counts are domains, high is at or
/// above <paramref name="Median"/>. <paramref name="OurMedian"/> is null where no authority of ours is known.</summary>
public sealed record AuthoritySection(
    decimal Median,
    decimal? OurMedian,
    int Known,
    int Unknown,
    int LocalHigh,
    int LocalLow,
    int GlobalHigh,
    int GlobalLow,
    AuthorityCountSection Ours);
