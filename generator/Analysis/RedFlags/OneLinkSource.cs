using System.Collections.Immutable;

namespace GeoBrief.Analysis.RedFlags;

/// <summary>Most links from one domain (R18): watch above 40%, act above 60%, of five or more.</summary>
internal sealed class OneLinkSource : IRedFlagRule
{
    public RedFlag? Check(FlagContext context)
    {
        var n = context.Counted.Length;
        if (n < context.Limits.OneLinkSourceSample)
        {
            return null;
        }

        var links = context.Counted
            .GroupBy(link => link.Placement.Domain)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key)
            .First()
            .ToImmutableArray();
        return FlagLimits.Above(RedFlagCode.OneLinkSource, links, n, context.Limits.OneLinkSource);
    }
}
