using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Primitives;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis;

public sealed class PageOneRuleTests
{
    [Fact] // P48, R8
    public void Competitors_are_told_apart_by_their_rank()
    {
        var check = Check([], [], Rival("last", 10), Rival("behind", 11), Rival("insisted", 11, counts: true), Rival("unknown", null), Rival("sure", null, counts: true));

        Assert.Equal(3, check.Checked);
        Assert.Equal(["behind.example"], Names(check.NotOnPageOne));
        Assert.Equal(["insisted.example"], Names(check.Insisted));
        Assert.Equal(["sure.example", "unknown.example"], Names(check.WithoutRank));
    }

    [Fact]
    public void Where_page_one_ends_is_a_setting()
    {
        var market = MarketBuilder.Country().Scanned(Rival("a", 11));
        var policy = Policy.Default with { Scan = new() { PageOne = 20 } };

        Assert.Empty(DataBuilder.Analyze(policy, market).Scan.PageOne!.NotOnPageOne);
    }

    [Fact]
    public void Searches_are_alike_whatever_their_case_and_accents()
    {
        var queries = Check(["Software de Facturación", "factura sat", "timbrar"], ["software de facturacion", "TIMBRAR", "Timbrar!", "otra cosa"]).Queries!;

        Assert.Equal("Software de Facturación; timbrar", string.Join("; ", queries.Scanned));
        Assert.Equal("factura sat", string.Join("; ", queries.NotScanned));
        Assert.Equal("otra cosa", string.Join("; ", queries.Other));
    }

    [Fact]
    public void A_search_written_twice_is_told_once() =>
        Assert.Equal("otra", Assert.Single(Check(["timbrar"], ["otra", "OTRA"]).Queries!.Other));

    [Theory]
    [InlineData("", "timbrar")]
    [InlineData("timbrar", "")]
    [InlineData("", "")]
    public void Where_one_of_them_names_no_search_nothing_is_compared(string asked, string scanned) =>
        Assert.Null(Check(Split(asked), Split(scanned)).Queries);

    [Fact]
    public void Without_a_scan_there_is_no_check() => Assert.Null(DataBuilder.Analyze(MarketBuilder.Country()).Scan.PageOne);

    private static string[] Split(string queries) => queries.Split(';', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Names(IEnumerable<HostName> domains) => domains.Select(domain => domain.Value);

    private static Competitor Rival(string name, int? rank, bool counts = false) =>
        ScanBuilder.Counting(4, 2, domain: $"{name}.example") with { Rank = rank, Counts = counts };

    private static PageOneCheck Check(string[] asked, string[] scanned, params Competitor[] competitors)
    {
        var market = MarketBuilder.Country().Scanned(competitors) with { Queries = [.. asked] };
        return DataBuilder.Analyze(market with { Scan = market.Scan! with { Queries = [.. scanned] } }).Scan.PageOne!;
    }
}
