using System.Collections.Immutable;
using GeoBrief.Primitives;

namespace GeoBrief.Classification;

/// <summary>Whom a source speaks to, seen from one market, with the clues that say so (R1, P16-P25).</summary>
/// <param name="Scope">Local, global, other country, or unknown.</param>
/// <param name="Country">The country; null for global and unknown, and where <c>local</c> to a market without a country names none.</param>
/// <param name="Confidence">How sure.</param>
/// <param name="Basis">What it was worked out from.</param>
/// <param name="Leaning">Whether it only leans to the country; it counts as local all the same (P21).</param>
/// <param name="EndingAndAudienceDisagree">Whether only the ending speaks for the country and most readers are in another (P25).</param>
/// <param name="Clues">Every clue that had data, heaviest first; before them a person's words, also the one that was outranked.</param>
public sealed record SourceVerdict(
    Scope Scope,
    CountryCode? Country,
    Confidence Confidence,
    ScopeBasis Basis,
    bool Leaning,
    bool EndingAndAudienceDisagree,
    ImmutableArray<Clue> Clues)
{
    /// <summary>Why a person wrote what decided (P21); null when they gave no reason, and on any other basis.</summary>
    public string? Reason { get; init; }

    /// <summary>What the clues alone would say; null where they agree with the person or say nothing, and on any other basis.</summary>
    public OutrankedClues? Outranked { get; init; }
}
