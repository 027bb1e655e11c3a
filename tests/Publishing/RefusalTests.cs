using System.Globalization;
using GeoBrief.Publishing;
using GeoBrief.Rendering;
using Xunit;

namespace GeoBrief.Tests.Publishing;

public sealed class RefusalTests : PublishingTest
{
    [Theory]
    [InlineData("output/thesis.doc", "x")]
    [InlineData("output/deep/thesis.doc", "x")]
    [InlineData("output/manifest.json", """{ "name": "a web app" }""")]
    [InlineData("output/manifest.json", "no json")]
    [InlineData("output/.git/HEAD", "ref")]
    public void A_folder_that_is_not_ours_is_not_touched(string path, string content)
    {
        Write(path, content);
        var before = Everything();
        var refusal = Refusal(First);
        Assert.Equal("GB5101", refusal.Code);
        Assert.NotNull(refusal.Hint);
        Assert.Equal(before, Everything());
    }

    [Theory]
    [InlineData("output")]
    [InlineData("output/site")]
    public void A_file_in_the_way_of_the_folder_is_an_error(string output)
    {
        Write("output", "a file");
        Assert.Equal("GB5102", Refusal(First, At(output)).Code);
        Assert.Equal("a file", File.ReadAllText(Output));
    }

    [Fact]
    public void The_top_of_a_disk_is_refused() => Assert.Equal("GB5103", Refusal(First, Path.GetPathRoot(Root)).Code);

    [Fact]
    public void The_current_folder_is_refused() => Assert.Equal("GB5103", Refusal(First, ".").Code);

    [Fact]
    public void A_folder_above_the_current_one_is_refused() => Assert.Equal("GB5103", Refusal(First, "..").Code);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\0b")]
    public void A_path_that_is_none_is_refused(string output) => Assert.Equal("GB5103", Refusal(First, output).Code);

    [Fact]
    public void Links_in_a_circle_are_refused()
    {
        Directory.CreateSymbolicLink(Output, At("other"));
        Directory.CreateSymbolicLink(At("other"), Output);
        Assert.Equal("GB5103", Refusal(First).Code);
    }

    [Theory]
    [InlineData("data", "data")]
    [InlineData("data/output", "data")]
    [InlineData("site", "site/data")]
    [InlineData("link/output", "data")]
    [InlineData("data/../data/output", "data")]
    public void Output_and_input_must_not_lie_within_each_other(string output, string input)
    {
        Directory.CreateDirectory(At("data"));
        Directory.CreateSymbolicLink(At("link"), At("data"));
        Assert.Equal("GB5104", Refusal(First, At(output), At("templates"), At(input)).Code);
    }

    [Fact]
    public void Names_that_begin_alike_are_no_overlap() =>
        Assert.False(DirectoryPublisher.Publish(First, At("data-site"), [At("data")]).HasErrors);

    [Theory]
    [InlineData("markets/mexico/index.html", false)]
    [InlineData("markets/mexico", false)]
    [InlineData("markets/mexico/index.html/inner.txt", false)]
    [InlineData("markets/mexico/index.html", true)]
    public void A_stranger_where_a_file_of_the_site_goes_is_an_error_and_nothing_is_touched(string stranger, bool isFolder)
    {
        Publish(First);
        if (isFolder)
        {
            Directory.CreateDirectory(At($"output/{stranger}"));
        }
        else
        {
            Write($"output/{stranger}", "mine");
        }

        var before = Everything();
        var refusal = Refusal(Second);
        Assert.Equal("GB5105", refusal.Code);
        Assert.StartsWith("markets/mexico", refusal.At.File.Value, StringComparison.Ordinal);
        Assert.Equal(before, Everything());
    }

    [Fact]
    public void A_second_build_says_who_holds_the_folder()
    {
        Publish(First);
        var told = false;
        DirectoryPublisher.Publish(Second, Output, [], _ => Ask(), CancellationToken.None);
        Assert.True(told);
        Assert.Equal(Texts(Second), Published());
        Assert.Equal([Output], Directory.GetFileSystemEntries(Root));

        void Ask()
        {
            var journal = File.Exists(At("output.geobrief-journal"));
            var refusal = Refusal(First);
            Assert.Equal("GB5106", refusal.Code);
            Assert.Empty(DirectoryPublisher.Recover(Output));
            told |= journal && refusal.Message.Contains(Environment.ProcessId.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_lock_file_left_by_a_dead_build_holds_nobody_up()
    {
        Write("output.geobrief-lock", "");
        Assert.Equal(4, Publish(First).Written);
    }

    [Theory]
    [InlineData("output.geobrief-old/precious.txt")]
    [InlineData("output.geobrief-stage/precious.txt")]
    public void Folders_with_our_names_but_no_journal_are_not_touched(string path)
    {
        Write(path, "precious");
        Assert.Equal("GB5112", Refusal(First).Code);
        Assert.Equal(["precious"], Everything().Values);
    }

    [Fact]
    public void A_parent_that_cannot_be_written_is_an_error_with_a_hint()
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // only there is a folder that refuses even an administrator
        }

        var refusal = Refusal(First, "/sys/kernel/geobrief-output");
        Assert.Equal("GB5107", refusal.Code);
        Assert.Contains("writable", refusal.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(28, "GB5108")]
    [InlineData(unchecked((int)0x80070070), "GB5108")]
    [InlineData(30, "GB5107")]
    [InlineData(5, "GB5111")]
    public void A_fault_of_the_disk_at_any_step_is_an_error_and_leaves_a_whole_site(int systemCode, string code)
    {
        foreach (var at in Enum.GetValues<PublishStep>().Where(step => step is not (PublishStep.OldMovedBack or PublishStep.StageDeleted)))
        {
            Publish(First);
            Write("output/CNAME", "mine");
            var outcome = DirectoryPublisher.Publish(Second, Output, [], step => FailAt(step, at), CancellationToken.None);
            Assert.Contains(outcome.Diagnostics, found => found.Code == code);
            Assert.Null(outcome.Value);

            var published = Published();
            Assert.True(published.Remove("CNAME"));
            Assert.Equal(at < PublishStep.NewMovedIn ? Texts(First) : Texts(Second), published);
            Assert.Equal([Output], Directory.GetFileSystemEntries(Root));
        }

        void FailAt(PublishStep step, PublishStep at)
        {
            if (step == at)
            {
                throw new IOException("simulated", systemCode);
            }
        }
    }

    [Fact]
    public void Rights_refused_are_an_error()
    {
        var outcome = DirectoryPublisher.Publish(First, Output, [], _ => throw new UnauthorizedAccessException("simulated"), CancellationToken.None);
        Assert.Equal("GB5107", Assert.Single(outcome.Diagnostics).Code);
    }

    [Fact]
    public void A_volume_of_its_own_is_said_to_be_one()
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // only there is a volume in a known place
        }

        var finding = PublishFault.Describe(new IOException("busy", 16), new PublishPaths("/proc"));
        Assert.Equal("GB5109", finding.Code);
        Assert.Contains("inside", finding.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_with_no_files_is_still_a_site()
    {
        Publish(First);
        Assert.Equal(new PublishReceipt(1, 0, 3, 0), Publish(SiteManifest.AddTo(new RenderedSite([]))));
        Assert.Equal(["manifest.json"], Published().Keys);
    }
}
