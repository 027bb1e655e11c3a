using FsCheck;
using FsCheck.Xunit;
using GeoBrief.Analysis.Balance;
using GeoBrief.Model;
using GeoBrief.Primitives;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis.Balance;

public sealed class OverlapTests
{
    private static readonly Market Mexico = BalanceCase.Mexico;
    private static readonly Market Spain = BalanceCase.Spain;

    [Fact] // 3.7: 2/8 = 0.25
    public void The_worked_overlap_is_a_quarter_and_fine()
    {
        var pair = BalanceCase.First([Mexico, Spain], Mexico.From("a b c d e"), Spain.From("d e f g h")).Overlaps[0];

        Assert.Equal((2, 8, new Fraction(1, 4), 0.25m, null), (pair.Shared.Length, pair.Union, pair.Share, pair.Share.Round(4), pair.Severity));
        Assert.Equal(["d.example", "e.example"], pair.Shared.Select(domain => domain.Value));
        Assert.Equal(["placements.csv:5", "placements.csv:6", "placements.csv:7", "placements.csv:8"], pair.Rows.Select(row => row.ToString()));
    }

    [Theory] // P13: half, of six or more
    [InlineData("a b c d", "b c d e f", "Watch mexico spain 3/6")]
    [InlineData("a b c d", "a b c e f", "Watch mexico spain 3/6")]
    [InlineData("a b c d", "c d e f g", "")]
    [InlineData("a b c d e", "a b c d e", "")] // five different ones say nothing
    [InlineData("a b", "c d e f g", "")]
    [InlineData("a b c d e f", "", "")]
    [InlineData("", "", "")]
    public void Two_markets_have_the_same_sources_from_one_half_on(string mexico, string spain, string told) =>
        Assert.Equal(told, BalanceCase.Weigh([Mexico, Spain], Mexico.From(mexico), Spain.From(spain)).Told(BalanceCode.SameSources));

    [Fact]
    public void One_website_counts_once_however_often_it_links() => Assert.Equal(
        (1, 1),
        BalanceCase.First([Mexico, Spain], Mexico.From("a"), Mexico.From("a").Select(link => link with { Anchor = "again" }), Spain.From("a")).Overlaps
            .Select(pair => (pair.Shared.Length, pair.Union)).Single());

    [Fact]
    public void The_closest_sister_comes_first()
    {
        var canada = MarketBuilder.Country("canada", "CA", "en");
        var balance = BalanceCase.Weigh([canada, Mexico, Spain], canada.From("a b c d e f"), Mexico.From("a b c x y z"), Spain.From("a q r s t u"));

        Assert.Equal(["mexico", "spain"], balance.Markets[0].Balance.Overlaps.Select(pair => pair.Second.Slug.Value));
        Assert.Equal(["canada mexico", "canada spain", "mexico spain"], balance.Balance.Overlaps.Select(pair => $"{pair.First.Slug} {pair.Second.Slug}"));
    }

    [Fact]
    public void Many_markets_with_the_same_sources_do_not_list_every_pair()
    {
        var markets = Enumerable.Range(0, 60).Select(at => MarketBuilder.Country($"m{at:00}")).ToList();
        var findings = BalanceCase.Weigh(markets, [.. markets.Select(market => market.From("a b c d e f"))]);

        Assert.All(findings.Markets, market => Assert.Equal(5, market.Balance.Overlaps.Length));
        Assert.Equal(12, findings.Balance.Overlaps.Length);
        Assert.All(findings.Markets, market => Assert.Contains(market.Balance.Findings, finding => finding.Code == BalanceCode.SameSources));
    }

    [Property]
    public bool An_overlap_is_the_same_from_both_sides_and_lies_between_nought_and_one(NonEmptySet first, NonEmptySet second)
    {
        var there = Share(first.Names, second.Names);
        var back = Share(second.Names, first.Names);
        var expected = Fraction.Share(first.Names.Intersect(second.Names).Count(), first.Names.Union(second.Names).Count())!.Value;

        return there == back && there == expected && there >= Fraction.Zero && there <= Fraction.One;
    }

    private static Fraction Share(IEnumerable<string> first, IEnumerable<string> second) =>
        BalanceCase.First([Mexico, Spain], Mexico.From(string.Join(' ', first)), Spain.From(string.Join(' ', second))).Overlaps
            .Select(pair => pair.Share).SingleOrDefault();

    /// <summary>Some of eight websites, one at least.</summary>
    public sealed record NonEmptySet(byte Bits)
    {
        public IReadOnlyList<string> Names => [.. Enumerable.Range(0, 8).Where(bit => ((Bits | 1) & (1 << bit)) != 0).Select(bit => $"w{(bit + Bits) % 12}")];
    }
}
