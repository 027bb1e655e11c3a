namespace GeoBrief.Analysis.Checks;

/// <summary>
/// Is the page clearly for one country and one language (P91)? As long as the page itself is not looked at, only its address
/// and the markets that claim it can say no; nothing can say yes.
/// </summary>
internal sealed class PageCheck : ICheck
{
    public CheckQuestion Question => CheckQuestion.Page;

    public CheckAnswer Answer(CheckedLink link, CheckContext context)
    {
        var claims = context.Claims.Of(link.Link.Placement.TargetPage);
        if (!claims.IsEmpty)
        {
            return new(CheckReply.No, CheckReason.PageShared, [.. claims.Select(market => market.Name)]);
        }

        return link.Link.Section switch
        {
            null => new(CheckReply.No, CheckReason.PageUnclaimed),
            { Country: null } => new(CheckReply.Partly, CheckReason.PageOfLanguage),
            _ => new(CheckReply.Unknown, CheckReason.PageByAddress),
        };
    }
}
