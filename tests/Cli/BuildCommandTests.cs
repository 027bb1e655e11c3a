using GeoBrief.Cli;
using GeoBrief.Diagnostics;
using GeoBrief.Primitives;
using GeoBrief.Publishing;
using Xunit;

namespace GeoBrief.Tests.Cli;

public sealed class BuildCommandTests
{
    private readonly FakeWorkshop workshop = new();

    [Fact]
    public async Task Options_reach_the_pipeline_and_the_publisher()
    {
        await workshop.RunAsync("--data facts build --output site --as-of 2026-08-31 --market spain --market mexico --market spain --keep-going");
        Assert.Equal(new DateOnly(2026, 8, 31), workshop.Request?.AsOf);
        Assert.Equal(["mexico", "spain"], workshop.Request!.Markets.AsEnumerable());
        Assert.True(workshop.Request.KeepGoing);
        Assert.Equal("1.2.3", workshop.Request.Version);
        Assert.Equal("facts", workshop.FoldersRead[0]);
        Assert.Equal("site", workshop.Target?.Folder);
        Assert.Equal(["facts", "templates"], workshop.Target!.InputFolders.AsEnumerable());
    }

    [Fact]
    public async Task The_stock_templates_do_without_a_folder_that_nobody_named()
    {
        workshop.MissingFolders.Add("templates");
        workshop.Stock["pages/a.cshtml"] = "stock"u8.ToArray();

        Assert.Equal(ExitStatus.Done, await workshop.RunAsync());

        Assert.Equal(["data"], workshop.FoldersRead);
        Assert.Equal("pages/a.cshtml", Assert.Single(workshop.Request!.Templates.Files.Files).Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--templates my-look")]
    public async Task A_folder_of_templates_lies_over_the_stock_ones(string commandLine)
    {
        workshop.Stock["market.cshtml"] = workshop.Stock["pages/a.cshtml"] = "stock"u8.ToArray();

        await workshop.RunAsync(commandLine);

        Assert.Equal(["data", commandLine.Length == 0 ? "templates" : "my-look"], workshop.FoldersRead);
        Assert.Equal(["market.cshtml", "pages/a.cshtml"], workshop.Request!.Templates.Files.Files.Select(file => file.Value));
        Assert.Equal(workshop.Templates["market.cshtml"], workshop.Request.Templates.Files.Read(RelativePath.Of("market.cshtml")));
    }

    [Fact]
    public async Task A_stock_file_is_told_by_no_folder_of_the_user_and_with_its_line()
    {
        workshop.Stock["market.cshtml"] = "<h2>\n"u8.ToArray();
        workshop.Found.AddRange(
        [
            FakeWorkshop.Problem(Severity.Error, "GB4003", "market.cshtml", 1, 1),
            FakeWorkshop.Problem(Severity.Error, "GB4003", "(stock)/market.cshtml", 1, 1),
        ]);

        await workshop.RunAsync("--templates my-look");

        Assert.StartsWith(
            """
            (stock)/market.cshtml(1,1): error GB4003: It is wrong.
                1 | <h2>
                  | ^
            my-look/market.cshtml(1,1): error GB4003: It is wrong.
                1 | <h1>
            """,
            workshop.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Today_is_the_day_where_the_user_is()
    {
        await workshop.RunAsync();
        Assert.Null(workshop.Request?.AsOf);
        Assert.Equal(new DateOnly(2026, 10, 1), workshop.Request?.Today);
        Assert.Empty(workshop.Request!.Markets);
    }

    [Fact]
    public async Task A_check_writes_nothing_and_says_so()
    {
        Assert.Equal(ExitStatus.Done, await workshop.RunAsync("check"));
        Assert.Null(workshop.Target);
        Assert.StartsWith("The site can be built; nothing was written.\n  Facturo", workshop.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("written,", workshop.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_that_finds_errors_gives_no_result()
    {
        workshop.Found.Add(FakeWorkshop.Error2005(1));
        Assert.Equal(ExitStatus.Errors, await workshop.RunAsync("check"));
        Assert.Empty(workshop.Output);
        Assert.DoesNotContain("published", workshop.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Warnings_do_not_stop_a_build_and_are_counted_on_both_streams()
    {
        workshop.Found.AddRange([FakeWorkshop.Warning(), FakeWorkshop.Note()]);
        Assert.Equal(ExitStatus.Done, await workshop.RunAsync());
        Assert.NotNull(workshop.Target);
        Assert.EndsWith("  1 warning to look at\n", workshop.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n1 warning, 1 note\n", workshop.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Warnings_count_as_errors_under_strict()
    {
        workshop.Found.Add(FakeWorkshop.Warning());
        Assert.Equal(ExitStatus.Errors, await workshop.RunAsync("--strict"));
        Assert.Null(workshop.Target);
        Assert.Empty(workshop.Output);
        Assert.Equal(
            """
            data/site.yml: warning GB2007: It is wrong.
            Nothing was published; output stands as it was.
            Under --strict, warnings count as errors.
            1 warning

            """,
            workshop.Error);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_does_not_stand_as_it_was()
    {
        workshop.MissingFolders.Add("output");
        workshop.Found.Add(FakeWorkshop.Error2005(1));
        await workshop.RunAsync();
        Assert.Contains("Nothing was published; there is no output yet.\n", workshop.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("stands as it was", workshop.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notes_do_not_count_as_errors_under_strict()
    {
        workshop.Found.Add(FakeWorkshop.Note());
        Assert.Equal(ExitStatus.Done, await workshop.RunAsync("--strict"));
        Assert.NotNull(workshop.Target);
    }

    [Fact]
    public async Task Nothing_is_published_with_errors_even_when_a_site_was_made()
    {
        workshop.Found.Add(FakeWorkshop.Error2005(1));
        Assert.Equal(ExitStatus.Errors, await workshop.RunAsync());
        Assert.Null(workshop.Target);
    }

    [Theory]
    [InlineData("--keep-going")]
    [InlineData("--keep-going --strict")]
    public async Task Keep_going_publishes_without_the_bad_rows_says_so_and_still_fails(string commandLine)
    {
        workshop.Found.AddRange([FakeWorkshop.Error2005(1), FakeWorkshop.Error2005(2)]);
        workshop.LeftOut = 2;
        Assert.Equal(ExitStatus.Errors, await workshop.RunAsync(commandLine));
        Assert.NotNull(workshop.Target);
        Assert.Contains("  2 mistakes: what they stand in was left out; the errors name the places\n", workshop.Output, StringComparison.Ordinal);
        Assert.Contains("data/placements.csv(2,1): error GB2005", workshop.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_publisher_refuses_is_an_error_in_the_output_folder()
    {
        workshop.Published = new(null, [FakeWorkshop.Problem(Severity.Error, "GB5001", "manifest.json", 3)]);
        Assert.Equal(ExitStatus.Errors, await workshop.RunAsync("--output site"));
        Assert.Equal("site/manifest.json(3): error GB5001: It is wrong.\nNothing was published; site stands as it was.\n1 error\n", workshop.Error);
        Assert.Empty(workshop.Output);
    }

    [Fact]
    public async Task Files_of_others_are_counted_when_there_are_any()
    {
        workshop.Published = new(new PublishReceipt(1, 0, 0, 2), []);
        await workshop.RunAsync();
        Assert.EndsWith("  1 file written, 0 unchanged, 0 removed, 2 of others kept\n", workshop.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build", 1)]
    [InlineData("check", 0)]
    public async Task Remains_of_an_interrupted_build_are_cleared_by_a_build_only(string command, int notes)
    {
        workshop.Remains.Add(FakeWorkshop.Problem(Severity.Info, "GB5009", "manifest.json"));
        Assert.Equal(ExitStatus.Done, await workshop.RunAsync(command));
        Assert.Equal(notes == 0 ? "" : "output/manifest.json: info GB5009: It is wrong.\n1 note; --verbose shows it in full\n", workshop.Error);
    }

    [Fact]
    public async Task Remains_that_cannot_be_cleared_stop_the_publishing()
    {
        workshop.Remains.Add(FakeWorkshop.Problem(Severity.Error, "GB5010", "manifest.json"));
        Assert.Equal(ExitStatus.Errors, await workshop.RunAsync());
        Assert.Null(workshop.Target);
    }

    [Fact]
    public async Task A_file_that_the_disk_refuses_is_an_error_with_its_place()
    {
        workshop.Build = (request, _, _) => throw new IOException("The disk is gone.");
        Assert.Equal(ExitStatus.Fault, await workshop.RunAsync());

        var reading = new FakeWorkshop();
        reading.Build = (request, _, _) =>
        {
            var tree = InputReader.Guard(new FileTree(request.Data.Files, [], [], _ => throw new IOException("The disk is gone.")), InputFolder.Data);
            tree.Read(RelativePath.Of("site.yml"));
            return Task.FromResult(new BuildResult(null, [], null));
        };
        Assert.Equal(ExitStatus.Errors, await reading.RunAsync());
        Assert.StartsWith("data/site.yml: error GB1901: The file cannot be read: The disk is gone.\n  hint: ", reading.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", reading.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_several_threads_could_not_read_are_all_named()
    {
        static Exception Raise(InputFolder folder, string file) => Record.Exception(() =>
            InputReader.Guard(new FileTree([], [], [], _ => throw new UnauthorizedAccessException("No.")), folder).Read(RelativePath.Of(file)))!;

        var faults = new AggregateException(Raise(InputFolder.Data, "a.csv"), new AggregateException(Raise(InputFolder.Templates, "b.cshtml")));
        Assert.Equal(["GB1901", "GB4901"], InputReader.Explain(faults).Select(diagnostic => diagnostic.Code));
        Assert.Empty(InputReader.Explain(new AggregateException(faults, new InvalidOperationException())));
    }

    [Fact]
    public async Task Verbose_shows_how_long_the_stages_took()
    {
        workshop.Build = async (request, progress, token) =>
        {
            progress!.Report(BuildStage.Read);
            workshop.Clock.Step(12);
            progress.Report(BuildStage.Render);
            workshop.Clock.Step(1500);
            return await new FakeWorkshop().Build(request, progress, token);
        };
        await workshop.RunAsync("--verbose");
        Assert.Equal("Read          12 ms\nRender      1500 ms\nPublish        0 ms\n", workshop.Error);
    }
}
