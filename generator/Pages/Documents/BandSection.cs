namespace GeoBrief.Pages.Documents;

/// <summary>The band of local shares that belongs to the rule: <paramref name="Low"/> is 0 and <paramref name="High"/> is 1 where that end is open.
/// <paramref name="Place"/> is <c>inside</c>, <c>below</c> or <c>above</c>, null with too few placements; <paramref name="Severity"/> is null inside.
/// <paramref name="Outside"/> is how far the share lies outside, 0 to 1.</summary>
public sealed record BandSection(decimal Low, decimal High, string? Place, string? Severity, decimal? Outside);
