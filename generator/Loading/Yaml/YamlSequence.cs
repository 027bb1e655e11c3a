using System.Collections.Immutable;
using GeoBrief.Diagnostics;

namespace GeoBrief.Loading.Yaml;

/// <summary>A list.</summary>
public sealed record YamlSequence(ImmutableArray<YamlNode> Items, SourceLocation At, int Size) : YamlNode(At, Size);
