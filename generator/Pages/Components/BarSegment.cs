namespace GeoBrief.Pages.Components;

/// <summary>A part of a stacked bar; positions are percentages of the bar's width, ready to print.</summary>
/// <param name="Style">The scope that it shows.</param>
/// <param name="X">Where it begins.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="Middle">Where its number stands.</param>
/// <param name="Count">The number.</param>
public sealed record BarSegment(string Style, string X, string Width, string Middle, int Count)
{
    /// <summary>The pattern that fills it, so that it can be told apart in grey; null where it is plain.</summary>
    public string? Fill => Style is "global" or "other" ? $"url(#p-{Style})" : null;
}
