using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Documents;

/// <summary>The mix to aim at. <paramref name="ProposedRule"/> is the rule that the scan speaks for, for a person to approve; null when none.</summary>
public sealed record TargetSection(
    decimal LocalShare, decimal? Low, decimal? High, Phrase Words, string Basis, decimal StartingShare, string? ProposedRule);
