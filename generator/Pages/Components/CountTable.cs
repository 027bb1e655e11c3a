using System.Collections.Immutable;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Components;

/// <summary>A table of numbers: one line for each thing counted, one column for each kind.</summary>
/// <param name="Id">The beginning of its ids.</param>
/// <param name="Caption">What it shows.</param>
/// <param name="Corner">What its lines are.</param>
/// <param name="Columns">What its columns are.</param>
/// <param name="Rows">Its lines, each with a cell for each column.</param>
public sealed record CountTable(string Id, Phrase Caption, Phrase Corner, ImmutableArray<Phrase> Columns, ImmutableArray<CountRow> Rows);
