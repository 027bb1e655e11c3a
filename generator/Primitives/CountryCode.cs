namespace GeoBrief.Primitives;

/// <summary>ISO 3166-1 alpha-2, upper case.</summary>
public readonly record struct CountryCode(string Value) : IComparable<CountryCode>
{
    public int CompareTo(CountryCode other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
