using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Model;

namespace GeoBrief.Tests.Support;

/// <summary>The red flags of the first market, and rows to raise them with.</summary>
internal static class FlagCase
{
    public static RedFlag? Raise(RedFlagCode code, Market market, params Placement[] rows) => Raise(code, [market], rows);

    public static RedFlag? Raise(RedFlagCode code, Market[] markets, params Placement[] rows) =>
        Analyzer.Analyze(Classifier.Classify(DataBuilder.Data(markets, rows))).Markets[0].RedFlags.SingleOrDefault(flag => flag.Code == code);

    /// <summary>Severity and count as in <c>act 3</c>; empty when the flag is not raised.</summary>
    public static string Told(this RedFlag? flag) => flag is null ? "" : $"{flag.Severity} {flag.Count}";

    /// <summary>Some rows of one kind and the rest of another, on domains and lines of their own.</summary>
    public static Placement[] Rows(int hits, int of, Func<Placement, Placement> hit, Func<Placement, Placement>? rest = null) =>
    [
        .. Enumerable.Range(0, of)
            .Select(index => (Index: index, Row: PlacementBuilder.Live($"source{index}.example", line: index + 2)))
            .Select(entry => entry.Index < hits ? hit(entry.Row) : rest?.Invoke(entry.Row) ?? entry.Row),
    ];
}
