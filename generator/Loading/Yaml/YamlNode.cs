using GeoBrief.Diagnostics;

namespace GeoBrief.Loading.Yaml;

/// <summary>A part of a YAML file with its place.</summary>
/// <param name="At">Where it starts.</param>
/// <param name="Size">How many parts it holds with itself, aliases written out; at least 1.</param>
public abstract record YamlNode(SourceLocation At, int Size);
