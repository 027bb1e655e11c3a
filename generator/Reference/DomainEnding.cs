using GeoBrief.Primitives;

namespace GeoBrief.Reference;

/// <summary>What the ending of a host says.</summary>
public sealed record DomainEnding(EndingKind Kind, CountryCode? Country, string Label, bool GovernmentOrEducation, string? Hint);
