using System.Collections.Immutable;
using GeoBrief.Primitives;
using GeoBrief.Publishing;
using GeoBrief.Rendering;
using Xunit;

namespace GeoBrief.Tests.Publishing;

public sealed class PartOverWholeTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("geobrief-part-");

    private string Output => Path.Join(folder.FullName, "site");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_part_never_takes_the_place_of_a_site_with_more_markets()
    {
        Assert.NotNull(DirectoryPublisher.Publish(Site("mexico", "spain"), Output).Value);
        var outcome = DirectoryPublisher.Publish(Site("mexico") with { IsPart = true }, Output);
        Assert.Equal("GB5113", Assert.Single(outcome.Diagnostics).Code);
        Assert.Contains("spain", outcome.Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Join(Output, "markets", "spain", "index.html")));
    }

    [Fact]
    public void A_part_is_published_where_nothing_is_lost()
    {
        Assert.NotNull(DirectoryPublisher.Publish(Site("mexico") with { IsPart = true }, Output).Value);
        Assert.NotNull(DirectoryPublisher.Publish(Site("mexico") with { IsPart = true }, Output).Value);
    }

    [Fact]
    public void A_whole_site_may_drop_a_market_that_is_gone_from_the_data()
    {
        Assert.NotNull(DirectoryPublisher.Publish(Site("mexico", "spain"), Output).Value);
        Assert.NotNull(DirectoryPublisher.Publish(Site("mexico"), Output).Value);
        Assert.False(Directory.Exists(Path.Join(Output, "markets", "spain")));
    }

    private static RenderedSite Site(params string[] markets) => new(
    [
        new OutputFile(RelativePath.Of("index.html"), ImmutableArray.Create("top"u8)),
        .. markets.Select(market => new OutputFile(RelativePath.Of($"markets/{market}/index.html"), ImmutableArray.Create("page"u8))),
    ]);
}
