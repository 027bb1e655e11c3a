using GeoBrief.Model;

namespace GeoBrief.Tests.Support;

/// <summary>Competitors with as many mentions as a test asks for, each on a domain of its own.</summary>
internal static class ScanBuilder
{
    public static Competitor Competitor(string domain, params Mention[] mentions) =>
        new(Text.Host(domain), null, false, [.. mentions], default, [Text.Row(1, "markets/mexico/scan.md")]);

    public static Competitor Counting(int local, int global, int otherCountry = 0, int unknown = 0, string domain = "rival.example") => Competitor(
        domain,
        [
            .. Sources("local", local).Select(source => Mention(source, "local")),
            .. Sources("global", global).Select(source => Mention(source, "global")),
            .. Sources("abroad", otherCountry).Select(source => Mention(source, "AR")),
            .. Sources("unknown", unknown).Select(source => Mention(source)),
        ]);

    /// <summary>One competitor for each share, out of 20 mentions.</summary>
    public static Competitor[] WithShares(params double[] shares) =>
    [
        .. shares.Select((share, index) => (int)Math.Round(share * 20) is var local
            ? Counting(local, 20 - local, domain: $"rival{index}.example")
            : throw new ArgumentException("A share is out of 20.", nameof(shares))),
    ];

    public static Mention Mention(string source, string? focus = null, SourceType? type = null) => new()
    {
        Source = Text.Host(source),
        Domain = Text.Domain(source),
        Focus = focus is null ? null : Text.Focus(focus),
        Type = type,
        Row = Text.Row(1, "markets/mexico/scan.md"),
    };

    private static IEnumerable<string> Sources(string name, int count) => Enumerable.Range(1, count).Select(number => $"{name}{number}.example");
}
