using GeoBrief.Diagnostics;
using Scriban;

namespace GeoBrief.Rendering;

/// <summary>One text: its compiled template and where it is written.</summary>
public sealed record TextEntry(string Key, Template Template, SourceLocation At);
