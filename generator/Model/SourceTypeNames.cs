using System.Collections.Immutable;

namespace GeoBrief.Model;

/// <summary>The names of the source types, in the order of the table in DATA.md: how they are written and how they are stored.</summary>
public static class SourceTypeNames
{
    /// <summary>Type, its name in sheets and in JSON, and what else people write for it; case, spaces and hyphens do not matter.</summary>
    public static ImmutableArray<(SourceType Type, string Name, ImmutableArray<string> Aliases)> All { get; } =
    [
        (SourceType.LocalPress, "local-press",
            ["local news", "newspaper", "regional press", "local business", "local business site", "chamber of commerce"]),
        (SourceType.IndustryPublication, "industry-publication", ["trade press", "trade publication", "niche blog", "blog"]),
        (SourceType.Association, "association", ["professional association", "event", "event site", "conference"]),
        (SourceType.LocalDirectory, "local-directory", ["directory", "listing"]),
        (SourceType.GlobalPublication, "global-publication", ["global press", "big global publication", "global tech"]),
        (SourceType.Partner, "partner", ["supplier", "integration partner", "customer"]),
        (SourceType.Other, "other", []),
    ];

    /// <summary>The name of a type as in JSON.</summary>
    public static string Of(SourceType type) => All[(int)type].Name;
}
