namespace GeoBrief.Primitives;

/// <summary>
/// A path inside a folder of ours: parts parted by <c>/</c>, never rooted, never leaving the folder.
/// Compared ordinally, so that the order of files is the same on every machine.
/// </summary>
public readonly record struct RelativePath : IComparable<RelativePath>
{
    private readonly string? value;

    private RelativePath(string value) => this.value = value;

    /// <summary>The path with <c>/</c> between its parts; empty for the folder itself.</summary>
    public string Value => value ?? "";

    /// <summary>The last part.</summary>
    public string Name => Value[(Value.LastIndexOf('/') + 1)..];

    /// <summary>The folder that holds it; empty at the top.</summary>
    public RelativePath Folder => Value.LastIndexOf('/') is var cut and >= 0 ? new(Value[..cut]) : default;

    /// <summary>Reads a path as a person writes it; false when it is rooted, empty, or leaves its folder.</summary>
    public static bool TryParse(string? text, out RelativePath path)
    {
        path = default;
        if (string.IsNullOrWhiteSpace(text))
        {
            return false;
        }

        var parts = text.Replace('\\', '/').Split('/').Where(part => part is not ("" or ".")).ToArray();
        var rooted = text[0] is '/' or '\\' || text.Contains(':', StringComparison.Ordinal);
        if (rooted || parts.Length == 0 || parts.Contains("..") || parts.Any(part => part.Contains('\0', StringComparison.Ordinal)))
        {
            return false;
        }

        path = new(string.Join('/', parts));
        return true;
    }

    /// <summary>A path that our own code wrote; throws when it is not one, which would be a fault of ours.</summary>
    public static RelativePath Of(string text) =>
        TryParse(text, out var path) ? path : throw new ArgumentException($"'{text}' is no path inside a folder.", nameof(text));

    /// <summary>The way from the page at this path to another file of the site, as a relative link.</summary>
    public string LinkTo(RelativePath target)
    {
        var from = Folder.Value.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var to = target.Value.Split('/');
        var shared = 0;
        while (shared < from.Length && shared < to.Length - 1 && from[shared] == to[shared])
        {
            shared++;
        }

        return string.Concat(Enumerable.Repeat("../", from.Length - shared)) + string.Join('/', to[shared..]);
    }

    /// <inheritdoc/>
    public int CompareTo(RelativePath other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
