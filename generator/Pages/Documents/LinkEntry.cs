using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>
/// One link of a plan. <paramref name="Scope"/> is what to place now, <paramref name="Agreed"/> what the phase counts. <paramref name="Live"/> is the row that
/// fulfils it, <paramref name="InTheWorks"/> the planned row, or the one in outreach, that is meant for it.
/// </summary>
public sealed record LinkEntry(
    string Scope,
    string Type,
    ImmutableArray<string> Candidates,
    string AnchorStyle,
    string TargetPage,
    int Number,
    string Agreed,
    string State,
    string? Live,
    string? InTheWorks);
