using System.Globalization;
using GeoBrief.Diagnostics;
using GeoBrief.Publishing;
using Xunit;

namespace GeoBrief.Tests.Publishing;

public sealed class DirectoryPublisherTests : PublishingTest
{
    private static readonly DateTime LongAgo = DateTime.Parse("2020-01-02T03:04:05Z", CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);

    [Fact]
    public void A_first_site_is_written_whole_and_leaves_nothing_beside_it()
    {
        Assert.Equal(new PublishReceipt(4, 0, 0, 0), Publish(First));
        Assert.Equal(Texts(First), Published());
        Assert.Equal([Output], Directory.GetFileSystemEntries(Root));
    }

    [Fact]
    public void The_next_site_replaces_it_and_removes_what_is_gone()
    {
        Publish(First);
        Assert.Equal(new PublishReceipt(3, 1, 1, 0), Publish(Second));
        Assert.Equal(Texts(Second), Published());
        Assert.Equal([Output], Directory.GetFileSystemEntries(Root));
    }

    [Fact]
    public void An_unchanged_file_keeps_its_time_stamp()
    {
        Publish(First);
        File.SetLastWriteTimeUtc(At("output/assets/site.css"), LongAgo);
        File.SetLastWriteTimeUtc(At("output/index.html"), LongAgo);
        Publish(Second);
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(At("output/assets/site.css")));
        Assert.NotEqual(LongAgo, File.GetLastWriteTimeUtc(At("output/index.html")));
    }

    [Fact]
    public void Nothing_changed_is_nothing_written_and_nothing_swapped()
    {
        Publish(First);
        Directory.SetLastWriteTimeUtc(Output, LongAgo);
        Assert.Equal(new PublishReceipt(0, 4, 0, 0), Publish(First));
        Assert.Equal(LongAgo, Directory.GetLastWriteTimeUtc(Output));
    }

    [Theory]
    [InlineData("tampered")]
    [InlineData("tamperex")]
    public void A_file_changed_by_hand_is_written_again(string content)
    {
        var site = Site(("index.html", "original"));
        Publish(site);
        Write("output/index.html", content);
        Assert.Equal(new PublishReceipt(1, 1, 0, 0), Publish(site));
        Assert.Equal("original", File.ReadAllText(At("output/index.html")));
    }

    [Fact]
    public void A_file_deleted_by_hand_is_written_again()
    {
        Publish(First);
        File.Delete(At("output/assets/site.css"));
        Assert.Equal(1, Publish(First).Written);
        Assert.Equal(Texts(First), Published());
    }

    [Fact]
    public void A_site_without_a_manifest_gets_one()
    {
        Publish(new([.. First.Files.Where(file => file.Path.Value != "manifest.json")]));
        Assert.Equal(Texts(First), Published());
    }

    [Fact]
    public void Folders_on_the_way_are_made()
    {
        Assert.False(DirectoryPublisher.Publish(First, At("a/b/site")).HasErrors);
        Assert.True(File.Exists(At("a/b/site/index.html")));
    }

    [Fact]
    public void A_link_to_the_output_is_followed_and_stays()
    {
        Directory.CreateDirectory(At("real/site"));
        Directory.CreateSymbolicLink(Output, At("real/site"));
        Publish(First);
        Publish(Second);
        Assert.Equal(At("real/site"), new DirectoryInfo(Output).LinkTarget);
        Assert.Equal(Texts(Second), Published());
    }

    [Fact]
    public void A_folder_with_only_a_gitkeep_counts_as_empty_and_keeps_it_silently()
    {
        Write("output/.gitkeep", "");
        var outcome = DirectoryPublisher.Publish(First, Output);
        Assert.Equal(new PublishReceipt(4, 0, 0, 0), outcome.Value);
        Assert.Empty(outcome.Diagnostics);
        Publish(Second);
        Assert.True(File.Exists(At("output/.gitkeep")));
    }

    [Fact]
    public void Strangers_are_kept_as_they_are_and_named()
    {
        Publish(First);
        Write("output/CNAME", "briefs.example.com");
        Write("output/.git/HEAD", "ref");
        Write("output/markets/spain/own.txt", "own");
        Directory.CreateDirectory(At("output/.git/refs/tags"));
        Directory.CreateDirectory(At("output/assets/empty"));
        File.SetLastWriteTimeUtc(At("output/CNAME"), LongAgo);
        File.CreateSymbolicLink(At("output/broken"), "nowhere");
        Directory.CreateSymbolicLink(At("output/linked"), "assets");

        var outcome = DirectoryPublisher.Publish(Second, Output);
        var expected = Texts(Second);
        expected["CNAME"] = "briefs.example.com";
        expected[".git/HEAD"] = "ref";
        expected[".git/refs/tags/"] = "";
        expected["assets/empty/"] = "";
        expected["markets/spain/own.txt"] = "own";
        expected["broken"] = "-> nowhere";
        expected["linked"] = "-> assets";

        Assert.Equal(expected, Published());
        Assert.Equal(6, outcome.Value!.Kept);
        Assert.Equal([".git", "CNAME", "assets/empty", "broken", "linked", "markets/spain/own.txt"], outcome.Diagnostics.Select(found => found.At.File.Value));
        Assert.All(outcome.Diagnostics, found => Assert.Equal(("GB5120", Severity.Info), (found.Code, found.Severity)));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(At("output/CNAME")));
        Assert.Equal([Output], Directory.GetFileSystemEntries(Root));
    }

    [Fact]
    public void A_listed_path_behind_a_link_is_not_deleted_where_the_link_leads()
    {
        Publish(First);
        Write("precious/index.html", "precious");
        Directory.Delete(At("output/markets/spain"), recursive: true);
        Directory.CreateSymbolicLink(At("output/markets/spain"), At("precious"));
        Publish(Second);
        Assert.Equal("precious", File.ReadAllText(At("precious/index.html")));
    }

    [Fact]
    public void Cancelled_before_the_swap_leaves_the_old_site_and_no_stage()
    {
        Publish(First);
        foreach (var at in new[] { PublishStep.JournalWritten, PublishStep.StageCreated, PublishStep.FileStaged, PublishStep.StageFlushed })
        {
            using var source = new CancellationTokenSource();
            Assert.ThrowsAny<OperationCanceledException>(() => DirectoryPublisher.Publish(Second, Output, [], Cancelling, source.Token));
            Assert.Equal(Texts(First), Published());
            Assert.Equal([Output], Directory.GetFileSystemEntries(Root));

            void Cancelling(PublishStep step)
            {
                if (step == at)
                {
                    source.Cancel();
                }
            }
        }
    }

    [Fact]
    public void Cancelled_after_the_swap_is_finished()
    {
        Publish(First);
        using var source = new CancellationTokenSource();
        var outcome = DirectoryPublisher.Publish(Second, Output, [], Cancelling, source.Token);
        Assert.NotNull(outcome.Value);
        Assert.Equal(Texts(Second), Published());

        void Cancelling(PublishStep step)
        {
            if (step == PublishStep.OldMovedAway)
            {
                source.Cancel();
            }
        }
    }
}
