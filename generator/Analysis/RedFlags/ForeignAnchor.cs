namespace GeoBrief.Analysis.RedFlags;

/// <summary>Anchors with a place or a currency of another country (R17, R18, P82, P86): watch from one, act from two of four or more.</summary>
internal sealed class ForeignAnchor : IRedFlagRule
{
    private const int Repeated = 2;

    public RedFlag? Check(FlagContext context)
    {
        var places = context.Places.SeenFrom(context.Market);
        var currencies = ForeignCurrencies.SeenFrom(context.Market);
        var judged = new Dictionary<string, bool>(StringComparer.Ordinal); // anchors repeat
        var links = context.CountedWhere(link => IsForeign(link.Placement.Anchor ?? ""));
        if (links.IsEmpty)
        {
            return null;
        }

        var urgent = context.Counted.Length >= FlagLimits.Sample && links.Length >= Repeated;
        return FlagLimits.Flag(RedFlagCode.ForeignAnchor, urgent ? FlagSeverity.Act : FlagSeverity.Watch, links);

        bool IsForeign(string anchor)
        {
            if (!judged.TryGetValue(anchor, out var foreign))
            {
                foreign = places.HoldsForeign(anchor) || currencies.HoldsForeign(anchor);
                judged.Add(anchor, foreign);
            }

            return foreign;
        }
    }
}
