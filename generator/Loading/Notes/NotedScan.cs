using GeoBrief.Loading.Yaml;
using GeoBrief.Model;

namespace GeoBrief.Loading.Notes;

/// <summary>What scan.md says, before the table is put beside it.</summary>
/// <param name="Head">Its front matter.</param>
/// <param name="Outside">What stands under no competitor.</param>
/// <param name="Competitors">In the order of their first headings.</param>
/// <param name="Source">The text, for places.</param>
/// <param name="Row">The notes as a whole.</param>
internal sealed record NotedScan(ScanHead Head, Commentary Outside, List<NotedCompetitor> Competitors, SourceText Source, RowReference Row);
