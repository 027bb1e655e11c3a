using System.Collections.Immutable;

namespace GeoBrief.Analysis;

/// <summary>One of the five questions answered for one placement.</summary>
/// <param name="Reply">The answer.</param>
/// <param name="Reason">Why.</param>
/// <param name="Names">What the reason names: markets as the client calls them, or words as they stand in the text; else empty.</param>
public readonly record struct CheckAnswer(CheckReply Reply, CheckReason Reason, ImmutableArray<string> Names)
{
    public CheckAnswer(CheckReply reply, CheckReason reason)
        : this(reply, reason, [])
    {
    }
}
