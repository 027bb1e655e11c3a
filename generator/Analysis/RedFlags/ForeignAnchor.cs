namespace GeoBrief.Analysis.RedFlags;

/// <summary>Anchors with a place or a currency of another country (R17, R18, P82, P86): watch from one, act from two of four or more.</summary>
internal sealed class ForeignAnchor : IRedFlagRule
{
    public RedFlag? Check(FlagContext context)
    {
        if (context.Market.IsForAnyCountry)
        {
            return null;
        }

        var places = context.Places.SeenFrom(context.Market);
        var currencies = ForeignCurrencies.SeenFrom(context.Market);
        var foreign = new RepeatedText<bool>(anchor => places.HoldsForeign(anchor) || currencies.HoldsForeign(anchor));
        var links = context.CountedWhere(link => link.Placement.Anchor is { } anchor && foreign.Of(anchor));
        if (links.IsEmpty)
        {
            return null;
        }

        var urgent = context.Counted.Length >= context.Limits.Sample && links.Length >= context.Limits.ForeignAnchorAct;
        return FlagLimits.Flag(RedFlagCode.ForeignAnchor, urgent ? FlagSeverity.Act : FlagSeverity.Watch, links);
    }
}
