using GeoBrief.Classification;

namespace GeoBrief.Analysis.RedFlags;

/// <summary>
/// A tiny number of local domains where the rule has a floor (R18, P88): watch below three, act at none. Counts the domains; its
/// rows are their placements.
/// </summary>
internal sealed class FewLocalDomains : IRedFlagRule
{
    public RedFlag? Check(FlagContext context)
    {
        if (context.Findings.Target.FloorPercent is null || context.Counted.Length < context.Limits.Sample)
        {
            return null;
        }

        var local = context.CountedWhere(link => link.Verdict.Scope == Scope.Local);
        var domains = local.Select(link => link.Placement.Domain).Distinct().Count();
        return domains >= context.Limits.LocalDomains
            ? null
            : new(RedFlagCode.FewLocalDomains, domains == 0 ? FlagSeverity.Act : FlagSeverity.Watch, domains, FlagLimits.Rows(local));
    }
}
