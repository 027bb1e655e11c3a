using System.Collections.Immutable;

namespace GeoBrief.Analysis.RedFlags;

/// <summary>Most links from one domain (R18): watch above 40%, act above 60%, of five or more.</summary>
internal sealed class OneLinkSource : IRedFlagRule
{
    private const int Sample = 5;

    public RedFlag? Check(FlagContext context)
    {
        var n = context.Counted.Length;
        if (n < Sample)
        {
            return null;
        }

        var links = context.Counted
            .GroupBy(link => link.Placement.Domain)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key)
            .First()
            .ToImmutableArray();
        return FlagLimits.Above(RedFlagCode.OneLinkSource, links, n, watch: 40, act: 60);
    }
}
