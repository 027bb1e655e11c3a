using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Planning;

/// <summary>Which types of source the links of one scope come from, and in which proportion (3.11).</summary>
public static class TypeWeights
{
    private const int TypesWhenNoneAreWritten = 4;

    /// <summary>
    /// The market's source types that can be of the scope, with their smoothed shares (3.5); where the market names none, the four
    /// with the largest shares (P61). Never empty.
    /// </summary>
    /// <param name="written">The market's source types, in the order written; empty when it names none.</param>
    /// <param name="scan">What its scan says of types.</param>
    /// <param name="scope">Local or global.</param>
    public static ImmutableArray<TypeWeight> Of(ImmutableArray<SourceType> written, ScanFindings scan, Scope scope)
    {
        var types = written.IsEmpty ? MostUsed(scan) : written.Distinct();
        ImmutableArray<TypeWeight> weights =
            [.. types.Where(type => CanBe(type, scope)).Select(type => new TypeWeight(type, ShareOf(type, scan)))];
        return weights.IsEmpty ? [new(StandIn(scope), Fraction.One)] : weights;
    }

    private static IEnumerable<SourceType> MostUsed(ScanFindings scan) => scan.ByType
        .OrderByDescending(finding => finding.Smoothed)
        .ThenByDescending(finding => finding.Competitors)
        .ThenBy(finding => finding.Type)
        .Take(TypesWhenNoneAreWritten)
        .Select(finding => finding.Type);

    /// <summary>A type's smoothed share; one that the scan never met gets what smoothing gives to a type without mentions.</summary>
    private static Fraction ShareOf(SourceType type, ScanFindings scan)
    {
        if (scan.ByType.IsEmpty)
        {
            return Fraction.One;
        }

        var votes = scan.ByCompetitor.Aggregate(Fraction.Zero, (sum, competitor) => sum + competitor.Vote);
        return scan.ByType.FirstOrDefault(finding => finding.Type == type)?.Smoothed ?? 1 / (scan.ByType.Length + votes);
    }

    private static bool CanBe(SourceType type, Scope scope) => scope == Scope.Local
        ? type is not SourceType.GlobalPublication
        : type is not (SourceType.LocalPress or SourceType.LocalDirectory);

    private static SourceType StandIn(Scope scope) =>
        scope == Scope.Local ? SourceType.LocalPress : SourceType.GlobalPublication;
}
