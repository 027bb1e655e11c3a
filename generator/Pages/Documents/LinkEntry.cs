using System.Collections.Immutable;

namespace GeoBrief.Pages.Documents;

/// <summary>One link to be placed.</summary>
public sealed record LinkEntry(
    string Scope, string Type, ImmutableArray<string> Candidates, string AnchorStyle, string TargetPage);
