using GeoBrief.Primitives;

namespace GeoBrief.Analysis.RedFlags;

/// <summary>
/// The same type of source everywhere (R18, P84, P89): act where a sister leans on the same type as much, watch where this market
/// leans on one type. Counts the typed links.
/// </summary>
internal sealed class SamePattern : IRedFlagRule
{
    public RedFlag? Check(FlagContext context)
    {
        var own = context.Patterns.First(pattern => pattern.Market == context.Market.Slug);
        var limits = context.Limits;
        if (own.Total < limits.PatternSample || !own.IsHeavy(limits.PatternHeavy))
        {
            return null;
        }

        var sisters = context.Patterns.Where(pattern => pattern.Total >= limits.PatternSample && pattern.Market != own.Market).ToList();
        if (sisters.Count == 0)
        {
            return null;
        }

        var same = sisters.Exists(sister =>
            sister.IsHeavy(limits.PatternHeavy) && own.DistanceTo(sister) < Fraction.Of(limits.PatternDistance));
        return FlagLimits.Flag(
            RedFlagCode.SamePattern,
            same ? FlagSeverity.Act : FlagSeverity.Watch,
            context.CountedWhere(link => link.Placement.Type is not null));
    }
}
