using System.Globalization;

namespace GeoBrief.Primitives;

/// <summary>A host in ASCII, lower case.</summary>
public readonly record struct HostName : IComparable<HostName>
{
    private HostName(string value) => Value = value;

    public string Value { get; }

    public string Unicode => new IdnMapping().GetUnicode(Value);

    public string LastLabel => Value[(Value.LastIndexOf('.') + 1)..];

    public static bool TryParse(string? text, out HostName host)
    {
        host = default;
        if (string.IsNullOrWhiteSpace(text))
        {
            return false;
        }

        var rest = text.Trim();
        var scheme = rest.IndexOf("//", StringComparison.Ordinal);
        rest = scheme >= 0 ? rest[(scheme + 2)..] : rest;
        rest = rest.Split('/', '?', '#', ':')[0].ToLowerInvariant().TrimEnd('.');
        rest = rest.StartsWith("www.", StringComparison.Ordinal) ? rest[4..] : rest;
        if (!rest.Contains('.', StringComparison.Ordinal))
        {
            return false;
        }

        try
        {
            host = new(new IdnMapping { UseStd3AsciiRules = true }.GetAscii(rest));
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    public int CompareTo(HostName other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
