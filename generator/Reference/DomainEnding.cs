using GeoBrief.Primitives;

namespace GeoBrief.Reference;

/// <summary>What the ending of a host says about the country it speaks to.</summary>
/// <param name="Kind">What kind of ending it is.</param>
/// <param name="Country">The country; set when and only when the kind is <see cref="EndingKind.CountryCode"/>.</param>
/// <param name="Label">The ending as shown to people, in Unicode with its dot: <c>.com.mx</c>, <c>.рф</c>.</param>
/// <param name="GovernmentOrEducation">The second level is kept for public bodies or places of learning: presence (R3).</param>
/// <param name="Hint">A sentence for people on what the ending may suggest without counting as a clue, or null.</param>
public sealed record DomainEnding(EndingKind Kind, CountryCode? Country, string Label, bool GovernmentOrEducation, string? Hint);
