using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Classification;

/// <summary>One clue to the country of a source.</summary>
/// <param name="Kind">Which clue.</param>
/// <param name="Country">The country that it points to; null when it points to many or to none.</param>
/// <param name="Value">How strongly, 0 to 1 (P16).</param>
/// <param name="Weight">What it weighs, 0 to 100; 0 for a person's word and for the type alone, which are no part of the score.</param>
/// <param name="Detail">The fact itself in a few characters, such as <c>.com.mx</c>; never a sentence.</param>
/// <param name="Row">Where the fact is written; null when it is the host itself, or the very row that names the source.</param>
public sealed record Clue(ClueKind Kind, CountryCode? Country, Fraction Value, int Weight, string Detail, RowReference? Row);
