namespace GeoBrief.Reference;

/// <summary>The kinds of domain endings, by what they say about a country.</summary>
public enum EndingKind
{
    /// <summary>A country's own ending: <c>.mx</c>, <c>.co.uk</c>, <c>.рф</c>. The only kind with a country.</summary>
    CountryCode,

    /// <summary>A country ending that Google treats as a general one: <c>.io</c>, <c>.co</c>, <c>.com.co</c>.</summary>
    GenericCountryCode,

    /// <summary>An ending for several countries: <c>.eu</c>, <c>.asia</c>.</summary>
    Regional,

    /// <summary>A general ending: <c>.com</c>, and every ending that no table knows.</summary>
    Global,

    /// <summary>A general ending that names a place or a culture: <c>.madrid</c>, <c>.cat</c>. It has no weight.</summary>
    PlaceNamed,
}
