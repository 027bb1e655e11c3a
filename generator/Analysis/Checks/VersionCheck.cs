namespace GeoBrief.Analysis.Checks;

/// <summary>Does the link lead to the market's own version of the page (P94)?</summary>
internal sealed class VersionCheck : ICheck
{
    public CheckQuestion Question => CheckQuestion.Version;

    public CheckAnswer Answer(CheckedLink link, CheckContext context) => link.Link.Section switch
    {
        null => new(CheckReply.No, CheckReason.VersionNone),
        var section when section.Slug == context.Market.Slug => new(CheckReply.Yes, CheckReason.VersionOwn),
        var section => new(CheckReply.No, CheckReason.VersionOther, [section.Name]),
    };
}
