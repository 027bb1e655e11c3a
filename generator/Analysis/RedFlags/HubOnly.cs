using GeoBrief.Model;

namespace GeoBrief.Analysis.RedFlags;

/// <summary>A country market whose links stand at the hub of its language instead (R18, P81): act from 80% of four or more.</summary>
internal sealed class HubOnly : IRedFlagRule
{
    private const int Nearly = 80;

    public RedFlag? Check(FlagContext context)
    {
        var n = context.Counted.Length;
        if (context.Market.Country is null || n < FlagLimits.Sample)
        {
            return null;
        }

        var links = context.CountedWhere(link => IsHub(link.Section, context.Market));
        return links.Length * 100 >= n * Nearly ? FlagLimits.Flag(RedFlagCode.HubOnly, FlagSeverity.Act, links) : null;
    }

    private static bool IsHub(Market? section, Market market) =>
        section is { Country: null } && section.Language.Primary == market.Language.Primary;
}
