using System.Text.RegularExpressions;

namespace GeoBrief.Primitives;

/// <summary>The name of a market's folder, which becomes its address: <c>a-z 0-9 -</c>, 1 to 64 characters, no Windows device name.</summary>
public readonly partial record struct Slug : IComparable<Slug>
{
    private readonly string? value;

    private Slug(string value) => this.value = value;

    /// <summary>The slug as written.</summary>
    public string Value => value ?? "";

    /// <summary>Reads a slug; false when a character, the length or a device name forbids it.</summary>
    public static bool TryParse(string text, out Slug slug)
    {
        var valid = Shape().IsMatch(text) && !DeviceName().IsMatch(text);
        slug = valid ? new(text) : default;
        return valid;
    }

    /// <inheritdoc/>
    public int CompareTo(Slug other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex(@"\A[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    [GeneratedRegex(@"\A(?:con|prn|aux|nul|com[0-9]|lpt[0-9])\z", RegexOptions.CultureInvariant)]
    private static partial Regex DeviceName();
}
