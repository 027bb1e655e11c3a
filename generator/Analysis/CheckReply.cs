namespace GeoBrief.Analysis;

/// <summary>How one of the five questions is answered for one placement.</summary>
public enum CheckReply
{
    /// <summary>As it should be.</summary>
    Yes,

    /// <summary>It does no harm, and gives no clear clue.</summary>
    Partly,

    /// <summary>It points elsewhere: the placement fails (P90).</summary>
    No,

    /// <summary>There is nothing to tell by; never a guess.</summary>
    Unknown,
}
