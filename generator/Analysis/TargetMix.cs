using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>The mix to aim at (3.2-3.4).</summary>
/// <param name="LocalShare">The exact share of local sources, 0 to 1.</param>
/// <param name="Range">The 90% range; null when not scanned.</param>
/// <param name="Words">The share as people say it.</param>
/// <param name="Basis">Where it comes from.</param>
/// <param name="StartingShare">The share that the rule starts from (R10).</param>
/// <param name="FloorPercent">The floor in whole percent; null where the rule has none (R10).</param>
public sealed record TargetMix(
    Fraction LocalShare, Interval? Range, MixWords Words, TargetBasis Basis, Fraction StartingShare, int? FloorPercent)
{
    /// <summary>The rule that the scan speaks for instead, for a person to approve (P57); null when none. It changes nothing by itself (R11).</summary>
    public MixRule? ProposedRule { get; init; }
}
