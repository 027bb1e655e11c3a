using FsCheck.Xunit;
using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis;

public sealed class TypeTallyTests
{
    [Fact]
    public void Each_competitor_has_its_counts_by_type_beside_those_by_scope()
    {
        var found = Scan(
            ScanBuilder.Competitor("a.example", Of("press.mx", SourceType.LocalPress), Of("blog.mx", SourceType.IndustryPublication), Of("lejos.example", SourceType.LocalPress, "AR")),
            ScanBuilder.Competitor("b.example", Of("socio.mx", SourceType.Partner)));

        Assert.Equal("LocalPress 2, IndustryPublication 1, Association 0, LocalDirectory 0, GlobalPublication 0, Partner 0", Told(found.ByCompetitor[0].Types));
        Assert.Equal("LocalPress 0, IndustryPublication 0, Association 0, LocalDirectory 0, GlobalPublication 0, Partner 1", Told(found.ByCompetitor[1].Types));
        Assert.Equal("LocalPress 2, IndustryPublication 1, Association 0, LocalDirectory 0, GlobalPublication 0, Partner 1", Told(found.Types));
        Assert.Equal(new ScopeCounts(2, 0, 1, 0), found.ByCompetitor[0].Counts);
    }

    [Fact] // R6
    public void A_directory_without_a_mark_is_in_no_type()
    {
        var directory = Of("guia.mx", SourceType.LocalDirectory);

        Assert.Equal(1, Scan(ScanBuilder.Competitor("a.example", directory, Of("otra.mx", SourceType.LocalDirectory) with { Marked = true })).Types[3].Count);
    }

    [Fact]
    public void A_mention_without_a_type_is_of_another_kind() =>
        Assert.Equal(new TypeCount(SourceType.Other, 1), Scan(ScanBuilder.Competitor("a.example", ScanBuilder.Mention("x.mx", "local"))).Types[^1]);

    [Fact]
    public void Without_a_competitor_there_is_nothing_to_count() => Assert.Empty(DataBuilder.Analyze(MarketBuilder.Country()).Scan.Types);

    [Fact]
    public void Competitors_without_a_vote_are_counted_too() =>
        Assert.Equal(1, Scan(ScanBuilder.Competitor("a.example", Of("press.mx", SourceType.LocalPress)) with { Rank = 40 }).Types[0].Count);

    [Property]
    public void Types_and_scopes_count_the_same_mentions(byte[] seed)
    {
        var scan = RandomScan.Of(seed);

        Assert.All(scan.ByCompetitor, finding => Assert.Equal(finding.Counts.Total, finding.Types.Sum(type => type.Count)));
        Assert.Equal(scan.Mentions, scan.Types.Sum(type => type.Count));
    }

    private static string Told(IEnumerable<TypeCount> types) => string.Join(", ", types.Select(entry => $"{entry.Type} {entry.Count}"));

    private static Mention Of(string source, SourceType type, string focus = "local") => ScanBuilder.Mention(source, focus, type);

    private static ScanFindings Scan(params Competitor[] competitors) => DataBuilder.Analyze(MarketBuilder.Country().Scanned(competitors)).Scan;
}
