using GeoBrief.Analysis;
using GeoBrief.Model;

namespace GeoBrief.Tests.Support;

/// <summary>Scans made of bytes, so that a property is tried on many: ranks, types, scopes, authority, directories with and without a mark.</summary>
internal static class RandomScan
{
    private static readonly string?[] Words = ["local", "global", "AR", null];

    public static ScanFindings Of(byte[] seed) => DataBuilder.Analyze(Market(seed)).Scan;

    public static Market Market(byte[] seed) => MarketBuilder.Country().Scanned(Competitors(seed)).Numbered();

    /// <summary>Six mentions a competitor at most; sources are shared between them, each at most once for one.</summary>
    public static Competitor[] Competitors(byte[] seed) =>
    [
        .. seed.Chunk(7).Take(8).Select((part, at) =>
            ScanBuilder.Competitor($"rival{at}.example", [.. part.Skip(1).DistinctBy(number => number % 20).Select(Mention)]) with
            {
                Rank = part[0] % 4 == 0 ? null : 1 + (part[0] % 13),
                Counts = part[0] % 5 == 0,
            }),
    ];

    private static Mention Mention(byte number) => ScanBuilder.Mention($"source{number % 20}.example", Words[number / 20 % 4], (SourceType)(number % 7)) with
    {
        Authority = number % 3 == 0 ? null : number % 101,
        Marked = number % 2 == 0,
    };
}
