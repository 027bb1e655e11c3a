using System.Collections.Immutable;
using GeoBrief.Diagnostics;

namespace GeoBrief.Loading.Yaml;

/// <summary>Keys with their values, each key once, in the order of the file.</summary>
public sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, SourceLocation At, int Size) : YamlNode(At, Size);
