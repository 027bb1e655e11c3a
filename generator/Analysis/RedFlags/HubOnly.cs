using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis.RedFlags;

/// <summary>A country market whose links stand at the hub of its language instead (R18, P81): act from 80% of four or more.</summary>
internal sealed class HubOnly : IRedFlagRule
{
    public RedFlag? Check(FlagContext context)
    {
        var n = context.Counted.Length;
        if (context.Market.Country is null || n < context.Limits.Sample)
        {
            return null;
        }

        var links = context.CountedWhere(link => IsHub(link.Section, context.Market));
        return new Fraction(links.Length, n) >= Fraction.Of(context.Limits.HubOnly) ? FlagLimits.Flag(RedFlagCode.HubOnly, FlagSeverity.Act, links) : null;
    }

    private static bool IsHub(Market? section, Market market) =>
        section is { Country: null } && section.Language.Primary == market.Language.Primary;
}
