using System.Collections.Immutable;
using GeoBrief.Primitives;

namespace GeoBrief.Model;

/// <summary>The agency's logo, whose content was checked against its ending; shown through an image element, never put into a page.</summary>
public sealed record Logo(RelativePath File, ImmutableArray<byte> Content);
