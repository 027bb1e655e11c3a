using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Components;

/// <summary>A status with its word.</summary>
public sealed record StatusMark(StatusLevel Level, Phrase Word)
{
    /// <summary>The name of its shape and style.</summary>
    public string Style => Level switch
    {
        StatusLevel.Ok => "ok",
        StatusLevel.Watch => "watch",
        StatusLevel.Act => "act",
        _ => "none",
    };
}
