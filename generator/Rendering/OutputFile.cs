using GeoBrief.Primitives;

namespace GeoBrief.Rendering;

/// <summary>A file of the site.</summary>
/// <param name="Path">Where it stands in the output folder.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Template">The template that it was rendered from, relative to the templates folder; null for copied and computed files.</param>
public sealed record OutputFile(RelativePath Path, FileContent Content, RelativePath? Template = null);
