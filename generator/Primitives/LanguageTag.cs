namespace GeoBrief.Primitives;

/// <summary>BCP 47 tag in canonical casing.</summary>
public readonly record struct LanguageTag(string Value)
{
    public string Primary => Value.Split('-')[0];

    public override string ToString() => Value;
}
