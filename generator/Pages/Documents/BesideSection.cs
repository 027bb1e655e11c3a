using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>Placements live since day 1 that fulfil no link of the plan.</summary>
public sealed record BesideSection(int Total, ScopeSection Scopes, ImmutableArray<string> Rows);
