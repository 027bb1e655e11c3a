namespace GeoBrief.Primitives;

/// <summary>
/// An ISO 3166-1 alpha-2 code in upper case. Only the shape is checked here; whether the code is assigned is known to
/// <c>Reference.Countries</c>, through which codes from files are made.
/// </summary>
public readonly record struct CountryCode : IComparable<CountryCode>
{
    private readonly string? _value;

    /// <summary>Takes two ASCII letters in any case.</summary>
    /// <exception cref="ArgumentException">The text is anything but two ASCII letters.</exception>
    public CountryCode(string alpha2)
    {
        ArgumentNullException.ThrowIfNull(alpha2);
        if (alpha2.Length != 2 || !char.IsAsciiLetter(alpha2[0]) || !char.IsAsciiLetter(alpha2[1]))
        {
            throw new ArgumentException($"'{alpha2}' is not two ASCII letters.", nameof(alpha2));
        }

        _value = alpha2.ToUpperInvariant();
    }

    /// <summary>Two upper-case letters; empty for the default value, which stands for no country.</summary>
    public string Value => _value ?? "";

    /// <summary>Orders by letters, in ordinal order.</summary>
    public int CompareTo(CountryCode other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Whether one code stands before another in ordinal order.</summary>
    public static bool operator <(CountryCode left, CountryCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether one code stands before another in ordinal order, or is it.</summary>
    public static bool operator <=(CountryCode left, CountryCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one code stands after another in ordinal order.</summary>
    public static bool operator >(CountryCode left, CountryCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether one code stands after another in ordinal order, or is it.</summary>
    public static bool operator >=(CountryCode left, CountryCode right) => left.CompareTo(right) >= 0;
}
