namespace GeoBrief.Analysis.RedFlags;

/// <summary>One target page for several countries (R18, P87): act, whatever the sample; counts the markets that claim the page.</summary>
internal sealed class ManyCountries : IRedFlagRule
{
    public RedFlag? Check(FlagContext context)
    {
        if (context.Market.Country is null)
        {
            return null;
        }

        var claimants = context.Claims.Of(context.Market.TargetPage);
        return claimants.IsEmpty ? null : new(RedFlagCode.ManyCountries, FlagSeverity.Act, claimants.Length, []) { Names = [.. claimants.Select(market => market.Name)] };
    }
}
