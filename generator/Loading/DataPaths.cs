using System.Collections.Immutable;
using GeoBrief.Primitives;

namespace GeoBrief.Loading;

/// <summary>The names of the data contract.</summary>
internal static class DataPaths
{
    public static readonly RelativePath Site = RelativePath.Of("site.yml");
    public static readonly RelativePath Placements = RelativePath.Of("placements.csv");
    public static readonly RelativePath Domains = RelativePath.Of("domains.csv");
    public static readonly RelativePath Markets = RelativePath.Of("markets");
    public static readonly RelativePath Performance = RelativePath.Of("performance");
    public static readonly RelativePath Reviews = RelativePath.Of("reviews");

    public const string MarketFile = "market.yml";
    public const string ScanFile = "scan.md";
    public const string MentionsFile = "mentions.csv";
    public const string PagesFolder = "pages";
    public const string ReviewEnding = ".md";

    public static readonly ImmutableArray<string> TopFiles = ["site.yml", "placements.csv", "domains.csv"];
    public static readonly ImmutableArray<string> TopFolders = ["markets", "performance", "reviews"];
    public static readonly ImmutableArray<string> MarketFiles = [MarketFile, ScanFile, MentionsFile];
    public static readonly ImmutableArray<string> MonthFiles = ["search-console.csv", "rankings.csv", "leads.csv"];

    /// <summary>A file of a market.</summary>
    public static RelativePath InMarket(Slug slug, string file) => RelativePath.Of($"{Markets}/{slug}/{file}");
}
