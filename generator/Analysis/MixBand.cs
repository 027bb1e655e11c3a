namespace GeoBrief.Analysis;

/// <summary>The local shares that belong to a rule, 0 to 1, both ends included (P45).</summary>
/// <param name="Low">The lower end; 0 where there is none.</param>
/// <param name="High">The upper end; 1 where there is none.</param>
public sealed record MixBand(decimal Low, decimal High);
