using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>Which market to start with (P59, P115). Markets are named by their slugs.</summary>
/// <param name="Step">choose, start, finish, next, done.</param>
/// <param name="First">The best market that is no completed pilot; null where none is rated.</param>
/// <param name="Severity">watch where several markets run and no pilot is completed; else null.</param>
/// <param name="Ranked">The rated markets, best first.</param>
/// <param name="Running">Those within their ninety days.</param>
/// <param name="Completed">Those whose ninety days are over.</param>
public sealed record PilotSection(
    string Step,
    string? First,
    string? Severity,
    ImmutableArray<PilotEntry> Ranked,
    ImmutableArray<string> Running,
    ImmutableArray<string> Completed);
