using System.Collections.Immutable;
using GeoBrief.Classification;

namespace GeoBrief.Analysis.Balance;

/// <summary>Counts links by the country of the source and the section of the page (P46, P70).</summary>
internal static class CountryCellMeasure
{
    /// <summary>Only cells with a link: by kind of source, country and section.</summary>
    public static ImmutableArray<CountryCell> Of(IEnumerable<ClassifiedPlacement> counted) =>
    [
        .. counted
            .CountBy(link => (Kind: KindOf(link), link.Verdict.Country, Section: link.Section?.Slug))
            .Select(cell => new CountryCell(cell.Key.Kind, cell.Key.Country, cell.Key.Section, cell.Value))
            .OrderBy(cell => cell.Source)
            .ThenBy(cell => cell.Country?.Value, StringComparer.Ordinal)
            .ThenBy(cell => cell.Section?.Value, StringComparer.Ordinal),
    ];

    private static SourceKind KindOf(ClassifiedPlacement link) =>
        link.Verdict.Country is not null ? SourceKind.Country
        : link.Verdict.Scope == Scope.Global ? SourceKind.Global
        : SourceKind.Unknown;
}
