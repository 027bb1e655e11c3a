using GeoBrief.Diagnostics;

namespace GeoBrief.Loading.Yaml;

/// <summary>A single value, not yet of any type: the key's field decides (YAML 1.2, so that <c>NO</c> is Norway).</summary>
/// <param name="Text">The value without its quotes.</param>
/// <param name="IsPlain">Whether it stands without quotes.</param>
/// <param name="At">Where it starts.</param>
public sealed record YamlScalar(string Text, bool IsPlain, SourceLocation At) : YamlNode(At, 1)
{
    /// <summary>Whether nothing was written.</summary>
    public bool IsNull => IsPlain && Text is "" or "~" or "null" or "Null" or "NULL";
}
