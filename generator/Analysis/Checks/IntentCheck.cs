namespace GeoBrief.Analysis.Checks;

/// <summary>Was it chosen for a reason, in a mix that keeps to its band (P95)?</summary>
internal sealed class IntentCheck : ICheck
{
    public CheckQuestion Question => CheckQuestion.Intent;

    public CheckAnswer Answer(CheckedLink link, CheckContext context) =>
        string.IsNullOrWhiteSpace(link.Link.Placement.Why) ? new(CheckReply.No, CheckReason.IntentMissing)
        : context.Band.Place switch
        {
            null => new(CheckReply.Yes, CheckReason.IntentStated), // R15: too few links to say
            BandPlace.Inside => new(CheckReply.Yes, CheckReason.IntentInBand),
            _ => new(CheckReply.Partly, CheckReason.IntentOutOfBand),
        };
}
