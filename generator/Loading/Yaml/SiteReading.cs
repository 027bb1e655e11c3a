using GeoBrief.Model;

namespace GeoBrief.Loading.Yaml;

/// <summary>What site.yml says.</summary>
/// <param name="Site">The report as a whole; null when what is required is missing.</param>
/// <param name="AsOf">The day that the report speaks of; null when not written.</param>
/// <param name="Client">The client's name; null when missing.</param>
public sealed record SiteReading(Site? Site, DateOnly? AsOf, string? Client);
