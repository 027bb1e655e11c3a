using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>The mix in the sheet today (3.1, R14, R15).</summary>
internal static class ActualMixMeasure
{
    public static ActualMix Of(ScopeCounts counts) => new(
        counts,
        Fraction.Share(counts.Local, counts.Known),
        Fraction.Share(counts.Local, counts.Total), // were all unknown ones not local
        Fraction.Share(counts.Local + counts.Unknown, counts.Total)); // were all unknown ones local
}
