namespace GeoBrief.Analysis.RedFlags;

/// <summary>Links to pages outside the market's section (R18, P80, P85): watch from one, act above half of four or more.</summary>
internal sealed class WrongPage : IRedFlagRule
{
    public RedFlag? Check(FlagContext context)
    {
        var links = context.CountedWhere(link => link.Section?.Slug != context.Market.Slug);
        if (links.IsEmpty)
        {
            return null;
        }

        var n = context.Counted.Length;
        var urgent = n >= context.Limits.Sample && FlagLimits.IsAbove(links.Length, n, context.Limits.WrongPageAct);
        return FlagLimits.Flag(RedFlagCode.WrongPage, urgent ? FlagSeverity.Act : FlagSeverity.Watch, links);
    }
}
