using System.Collections.Immutable;
using GeoBrief.Primitives;

namespace GeoBrief.Model;

/// <summary>A competitor scan as it was noted.</summary>
/// <param name="Scanned">The day; null when not written.</param>
/// <param name="Minutes">How long it took, in minutes; null when not written.</param>
/// <param name="Queries">The queries whose page one it looked at.</param>
/// <param name="Analyst">Who did it; null when not written.</param>
/// <param name="Commentary">What was written before the first competitor and outside all, sanitised.</param>
/// <param name="Competitors">In the order of the notes, then of the table.</param>
/// <param name="Row">The notes as a whole.</param>
public sealed record Scan(
    DateOnly? Scanned,
    int? Minutes,
    ImmutableArray<string> Queries,
    string? Analyst,
    HtmlFragment Commentary,
    ImmutableArray<Competitor> Competitors,
    RowReference Row);
