using System.Collections.Immutable;
using FsCheck.Xunit;
using GeoBrief.Publishing;
using GeoBrief.Rendering;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Publishing;

public sealed class ContentSpoolTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Property(MaxTest = 20)]
    public bool What_is_kept_is_given_back_byte_for_byte_wherever_it_waits(byte[][] files, byte most)
    {
        using var spool = Spool(most);
        ImmutableArray<byte[]> given = [.. (files ?? []).Select(file => file ?? [])];
        var kept = given.Select(file => spool.Keep(file)).ToList();

        return kept.Zip(given).All(pair => pair.First.Length == pair.Second.Length && pair.First.AsSpan().SequenceEqual(pair.Second));
    }

    [Fact]
    public void Few_files_need_no_temporary_file()
    {
        using var spool = new ContentSpool(() => throw new InvalidOperationException("Nobody asked for a folder."), 10);

        Assert.Equal(5, spool.Keep("short"u8).Length);
    }

    [Fact]
    public void Many_files_wait_in_one_temporary_file_of_which_nothing_is_left()
    {
        using (var spool = Spool(10))
        {
            var contents = Enumerable.Range(0, 100).AsParallel().Select(at => (at, Content: spool.Keep([(byte)at, (byte)(at + 1)]))).ToList();

            Assert.All(contents, kept => Assert.Equal([(byte)kept.at, (byte)(kept.at + 1)], kept.Content.AsSpan().ToArray()));
        }

        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Root));
    }

    [Fact]
    public void Where_no_file_can_be_made_memory_does()
    {
        using var spool = new ContentSpool(() => throw new IOException("No folder."), 0);

        Assert.Equal("kept"u8.ToArray(), spool.Keep("kept"u8).AsSpan().ToArray());
    }

    [Fact]
    public void A_site_that_waited_in_a_file_is_published_like_one_in_memory()
    {
        using var spool = Spool(0);
        var site = new RenderedSite([new OutputFile(GeoBrief.Primitives.RelativePath.Of("index.html"), spool.Keep("page"u8))]);
        var output = Path.Join(folder.Root, "output");

        Assert.NotNull(DirectoryPublisher.Publish(site, output).Value);
        Assert.Equal("page", File.ReadAllText(Path.Join(output, "index.html")));
    }

    private ContentSpool Spool(long most) => new(() => Directory.CreateDirectory(Path.Join(folder.Root, "spool")), most);
}
