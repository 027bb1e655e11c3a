using System.Collections.Immutable;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Components;

/// <summary>Authority from left to right, local above and global below: two axes, four fields (P55).</summary>
/// <param name="Conclusion">What it shows, as a sentence.</param>
/// <param name="Description">Its numbers in words.</param>
/// <param name="MedianX">Where the competitors' median lies.</param>
/// <param name="MedianLabel">Its label.</param>
/// <param name="LabelX">Where the label stands, kept off the edges.</param>
/// <param name="Fields">The four fields, two for each scope.</param>
/// <param name="Dots">The sources; theirs, then ours.</param>
/// <param name="Numbers">The same as a table.</param>
public sealed record AuthorityPlane(
    Phrase Conclusion,
    Phrase Description,
    string MedianX,
    Phrase MedianLabel,
    string LabelX,
    ImmutableArray<AuthorityField> Fields,
    ImmutableArray<AuthorityDot> Dots,
    CountTable Numbers);
