namespace GeoBrief.Analysis.Checks;

/// <summary>Does the text around the link fit the market, or stay neutral where the page is for many countries (P77, P93)?</summary>
internal sealed class ContextCheck : ICheck
{
    public CheckQuestion Question => CheckQuestion.Context;

    public CheckAnswer Answer(CheckedLink link, CheckContext context)
    {
        var answer = ByWords(link, context);
        return link.SameLanguage == false && answer.Reply is (CheckReply.Yes or CheckReply.Partly)
            ? new(CheckReply.Partly, CheckReason.ContextOtherLanguage) // P77
            : answer;
    }

    private static CheckAnswer ByWords(CheckedLink link, CheckContext context)
    {
        var words = link.Places;
        if (words.Any(PlaceSide.Foreign))
        {
            return new(CheckReply.No, CheckReason.ContextForeign, words.Of(PlaceSide.Foreign));
        }

        if (words.Any(PlaceSide.Home))
        {
            return context.IsLanguage
                ? new(CheckReply.Partly, CheckReason.ContextOneCountry, words.Of(PlaceSide.Home))
                : new(CheckReply.Yes, CheckReason.ContextHome, words.Of(PlaceSide.Home));
        }

        return string.IsNullOrWhiteSpace(link.Link.Placement.Context) ? new(CheckReply.Unknown, CheckReason.ContextUnwritten)
            : context.IsLanguage ? new(CheckReply.Yes, CheckReason.ContextNeutral)
            : new(CheckReply.Partly, CheckReason.ContextNoClue);
    }
}
