namespace GeoBrief.Analysis.RedFlags;

/// <summary>Anchors with a place or a currency of another country (R17, R18, P82, P86): watch from one, act from two of four or more.</summary>
internal sealed class ForeignAnchor : IRedFlagRule
{
    public RedFlag? Check(FlagContext context)
    {
        var links = context.JudgedWhere(judged => judged.Places.Anchor.Any(word => word.Side == PlaceSide.Foreign));
        if (links.IsEmpty)
        {
            return null;
        }

        var urgent = context.Counted.Length >= context.Limits.Sample && links.Length >= context.Limits.ForeignAnchorAct;
        return FlagLimits.Flag(RedFlagCode.ForeignAnchor, urgent ? FlagSeverity.Act : FlagSeverity.Watch, links);
    }
}
