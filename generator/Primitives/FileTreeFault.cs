namespace GeoBrief.Primitives;

/// <summary>An entry of a folder that cannot be read.</summary>
public sealed record FileTreeFault(RelativePath Path, FileTreeFaultKind Kind);
