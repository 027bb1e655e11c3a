using System.Collections.Immutable;

namespace GeoBrief.Loading.Yaml;

/// <summary>What the front matter of scan.md says.</summary>
/// <param name="Scanned">The day; null when not written.</param>
/// <param name="Minutes">How long it took, in minutes; null when not written.</param>
/// <param name="Queries">The queries whose page one was looked at.</param>
/// <param name="Analyst">Who did it; null when not written.</param>
public sealed record ScanHead(DateOnly? Scanned, int? Minutes, ImmutableArray<string> Queries, string? Analyst)
{
    /// <summary>Nothing written.</summary>
    public static ScanHead Empty { get; } = new(null, null, [], null);
}
