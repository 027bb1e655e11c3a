namespace GeoBrief.Primitives;

/// <summary>
/// A BCP 47 tag of language, script and region in canonical casing (<c>es</c>, <c>es-MX</c>, <c>zh-Hant</c>, <c>es-419</c>).
/// Tags from files are made through <c>Reference.LanguageTags</c>, which knows the languages.
/// </summary>
public readonly record struct LanguageTag : IComparable<LanguageTag>
{
    private readonly string? _value;

    /// <summary>Takes a tag that is in canonical casing already.</summary>
    /// <exception cref="ArgumentException">The text does not start with a language subtag of two or three small letters.</exception>
    public LanguageTag(string canonical)
    {
        ArgumentNullException.ThrowIfNull(canonical);
        var primary = canonical.AsSpan(0, PrimaryLength(canonical));
        if (primary.Length is < 2 or > 3 || primary.ContainsAnyExceptInRange('a', 'z'))
        {
            throw new ArgumentException($"'{canonical}' is not a language tag in canonical casing.", nameof(canonical));
        }

        _value = canonical;
    }

    /// <summary>The whole tag; empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>The language alone: <c>es</c> of <c>es-MX</c>.</summary>
    public string Primary => Value[..PrimaryLength(Value)];

    /// <summary>The region subtag (<c>MX</c> of <c>es-MX</c>, <c>419</c> of <c>es-419</c>), or null.</summary>
    public string? Region
    {
        get
        {
            var last = Value[(Value.LastIndexOf('-') + 1)..];
            return last.Length < Value.Length && last.Length is 2 or 3 ? last : null;
        }
    }

    /// <summary>Orders by letters, in ordinal order.</summary>
    public int CompareTo(LanguageTag other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Whether one tag stands before another in ordinal order.</summary>
    public static bool operator <(LanguageTag left, LanguageTag right) => left.CompareTo(right) < 0;

    /// <summary>Whether one tag stands before another in ordinal order, or is it.</summary>
    public static bool operator <=(LanguageTag left, LanguageTag right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one tag stands after another in ordinal order.</summary>
    public static bool operator >(LanguageTag left, LanguageTag right) => left.CompareTo(right) > 0;

    /// <summary>Whether one tag stands after another in ordinal order, or is it.</summary>
    public static bool operator >=(LanguageTag left, LanguageTag right) => left.CompareTo(right) >= 0;

    private static int PrimaryLength(string tag)
    {
        var hyphen = tag.IndexOf('-', StringComparison.Ordinal);
        return hyphen < 0 ? tag.Length : hyphen;
    }
}
