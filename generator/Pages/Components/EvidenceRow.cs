using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Components;

/// <summary>A row that a figure was made from.</summary>
/// <param name="Reference">Where it is written, such as <c>placements.csv:14</c>.</param>
/// <param name="Href">Where the report shows it; null when it shows it nowhere.</param>
/// <param name="Says">What it says, in a few words.</param>
public sealed record EvidenceRow(string Reference, string? Href, Phrase Says)
{
    /// <summary>The line alone, where the file is clear from what stands around it; the table beside the notes is named.</summary>
    public string Short => Reference.Contains("mentions.csv", StringComparison.Ordinal)
        ? Reference[(Reference.LastIndexOf('/') + 1)..]
        : Reference[Math.Max(Reference.LastIndexOf(':'), 0)..];
}
