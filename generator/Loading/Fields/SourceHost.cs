using GeoBrief.Primitives;

namespace GeoBrief.Loading.Fields;

/// <summary>A host as written, and what makes two of them one source (R4).</summary>
/// <param name="Source">The host as written.</param>
/// <param name="Domain">Its registrable domain, platform sub-sites apart.</param>
public readonly record struct SourceHost(HostName Source, HostName Domain);
