using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Classification;

/// <summary>What the clues say of a host, before any market looks at it.</summary>
/// <param name="Clues">Heaviest first.</param>
/// <param name="Available">W: the weights of the kinds of clue that have data, 0 to 100 (P16).</param>
/// <param name="Label">What they come to.</param>
/// <param name="Country">The country, for a label that has one.</param>
/// <param name="Confidence">How sure (P22).</param>
/// <param name="EndingAndAudienceDisagree">The ending alone decided, and most readers are elsewhere (P25).</param>
/// <param name="Known">What domains.csv says.</param>
internal sealed record SourceReading(
    ImmutableArray<Clue> Clues,
    int Available,
    SourceLabel Label,
    CountryCode? Country,
    Confidence Confidence,
    bool EndingAndAudienceDisagree,
    DomainFacts? Known);
