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
        if (!own.IsEnough || !own.IsHeavy)
        {
            return null;
        }

        var sisters = context.Patterns.Where(pattern => pattern.IsEnough && pattern.Market != own.Market).ToList();
        if (sisters.Count == 0)
        {
            return null;
        }

        var same = sisters.Exists(sister => sister.IsHeavy && own.IsNear(sister));
        return FlagLimits.Flag(
            RedFlagCode.SamePattern,
            same ? FlagSeverity.Act : FlagSeverity.Watch,
            context.CountedWhere(link => link.Placement.Type is not null));
    }
}
