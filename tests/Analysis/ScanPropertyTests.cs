using System.Text.Json.Nodes;
using FsCheck.Xunit;
using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Pages.Documents;
using GeoBrief.Primitives;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis;

/// <summary>What holds of every scan, whatever was noted (section 3).</summary>
public sealed class ScanPropertyTests
{
    [Property]
    public void Neither_the_order_of_competitors_nor_that_of_their_mentions_changes_anything(byte[] seed, byte turn)
    {
        var market = RandomScan.Market(seed);
        var scan = market.Scan!;
        var turned = market with
        {
            Scan = scan with
            {
                Competitors =
                [
                    .. Turned(scan.Competitors.Select(competitor => competitor with { Mentions = [.. Turned(competitor.Mentions, turn).Reverse()] }), turn),
                ],
            },
        };

        Assert.Equal(Told(market), Told(turned));
    }

    [Property]
    public void The_order_of_the_sheet_changes_nothing_of_the_scan(byte[] seed)
    {
        var market = RandomScan.Market(seed);
        Placement[] rows = [.. seed.Select((number, at) => PlacementBuilder.Live($"source{number % 20}.example", "local", line: at + 2) with { Authority = number % 101, Anchor = $"{at}" })];

        Assert.Equal(Told(market, rows), Told(market, [.. rows.Reverse()]));
    }

    [Property]
    public void Every_share_lies_in_nought_to_one_and_in_its_range(byte[] seed)
    {
        var found = DataBuilder.Analyze(RandomScan.Market(seed));

        Assert.All(Shares(found), share => Assert.True(share >= Fraction.Zero && share <= Fraction.One, share.ToString()));
        if (found.Target.Range is { } range)
        {
            Assert.InRange(found.Target.LocalShare.ToDouble(), range.Low, range.High);
        }
    }

    [Property]
    public void One_more_local_mention_never_lowers_the_target(byte[] seed, byte which)
    {
        Competitor[] before = [.. RandomScan.Competitors(seed), ScanBuilder.Counting(1, 1, domain: "always.example")];
        var after = before.ToArray();
        var at = which % after.Length;
        after[at] = after[at] with { Mentions = after[at].Mentions.Add(ScanBuilder.Mention("one-more.mx", "local")) };

        Assert.True(Target(after) >= Target(before));
    }

    [Property]
    public void A_competitor_with_a_hundredfold_of_mentions_weighs_one_vote(byte[] seed, byte local, byte global)
    {
        var (l, g) = (1 + (local % 5), 5 + (global % 5));
        Competitor[] others = RandomScan.Competitors(seed);

        Assert.Equal(
            Target([.. others, ScanBuilder.Counting(l, g, domain: "loud.example")]),
            Target([.. others, ScanBuilder.Counting(100 * l, 100 * g, domain: "loud.example")]));
    }

    [Property]
    public void Smoothed_types_sum_to_one_and_a_pattern_is_seen_often_enough(byte[] seed)
    {
        var scan = RandomScan.Of(seed);

        Assert.Equal(scan.ByType.IsEmpty ? Fraction.Zero : Fraction.One, scan.ByType.Aggregate(Fraction.Zero, (sum, type) => sum + type.Smoothed));
        Assert.All(scan.ByType, type => Assert.Equal(type.Pattern, type.Competitors * 2 >= scan.Voting));
    }

    [Property]
    public void A_gap_is_the_patterns_that_are_not_ours(byte[] seed)
    {
        var found = DataBuilder.Analyze(RandomScan.Market(seed), PlacementBuilder.Counting(7));

        Assert.Equal(found.Patterns.Where(source => !source.Ours), found.Gap);
        Assert.All(found.Patterns, source => Assert.True(source.Competitors.Length >= 2));
    }

    private static IEnumerable<Fraction> Shares(MarketFindings found) =>
    [
        found.Target.LocalShare,
        .. found.Scan.ByCompetitor.Select(competitor => competitor.Vote),
        .. found.Scan.ByCompetitor.Select(competitor => competitor.LocalShare).OfType<Fraction>(),
        .. found.Scan.ByType.SelectMany(type => new[] { type.Mean, type.Smoothed }),
        .. new[] { found.Scan.Coverage, found.Scan.AverageShare, found.Band.Outside }.OfType<Fraction>(),
    ];

    private static Fraction Target(Competitor[] competitors) => DataBuilder.Analyze(MarketBuilder.Country().Scanned(competitors)).Target.LocalShare;

    private static IEnumerable<T> Turned<T>(IEnumerable<T> items, int by)
    {
        var list = items.ToList();
        return list.Skip(list.Count == 0 ? 0 : by % list.Count).Concat(list.Take(list.Count == 0 ? 0 : by % list.Count));
    }

    /// <summary>Everything that the file says of scan and target, and the single points of authority.</summary>
    private static string Told(Market market, params Placement[] rows)
    {
        var context = PageCase.Context(market, rows);
        var file = (JsonObject)DocumentJson.Tree(context.Document);
        return $"{file["scan"]} {file["target"]} {string.Join(' ', context.Findings.Authority?.Points ?? [])}";
    }
}
