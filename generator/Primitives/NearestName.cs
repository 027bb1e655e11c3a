namespace GeoBrief.Primitives;

/// <summary>The nearest known name to a misspelt one.</summary>
public static class NearestName
{
    public static string? Find(string text, IEnumerable<string> names) =>
        names.FirstOrDefault(name => name.StartsWith(text[..1], StringComparison.OrdinalIgnoreCase));
}
