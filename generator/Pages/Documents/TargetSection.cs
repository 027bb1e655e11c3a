using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Documents;

/// <summary>The mix to aim at.</summary>
public sealed record TargetSection(decimal LocalShare, decimal? Low, decimal? High, Phrase Words, string Basis, decimal StartingShare);
