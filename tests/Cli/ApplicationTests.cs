using GeoBrief.Cli;
using GeoBrief.Diagnostics;
using Xunit;

namespace GeoBrief.Tests.Cli;

public sealed class ApplicationTests
{
    private readonly FakeWorkshop workshop = new();

    [Theory]
    [InlineData("")]
    [InlineData("build")]
    public async Task Building_is_what_happens_without_a_command(string commandLine)
    {
        Assert.Equal(ExitStatus.Done, await workshop.RunAsync(commandLine));
        Assert.Equal(["data", "templates"], workshop.FoldersRead);
        Assert.Equal("output", workshop.Target?.Folder);
    }

    [Fact]
    public async Task A_good_build_says_all_on_standard_output()
    {
        Assert.Equal(ExitStatus.Done, await workshop.RunAsync());
        Assert.Equal(
            """
            The site is in output: open output/index.html
              Facturo, as of 2026-09-30
              2 markets, 14 pages, 120 placements
              3 files written, 40 unchanged, 1 removed

            """,
            workshop.Output);
        Assert.Empty(workshop.Error);
    }

    [Fact]
    public async Task Errors_leave_standard_output_empty()
    {
        workshop.Found.Add(FakeWorkshop.Problem(Severity.Error, "GB1003", "site.yml"));
        workshop.HasSite = false;
        Assert.Equal(ExitStatus.Errors, await workshop.RunAsync());
        Assert.Empty(workshop.Output);
        Assert.Equal(
            """
            data/site.yml: error GB1003: It is wrong.
            Nothing was published; output stands as it was.
            1 error

            """,
            workshop.Error);
    }

    [Fact]
    public async Task Wrong_usage_starts_no_build()
    {
        Assert.Equal(ExitStatus.WrongUsage, await workshop.RunAsync("--nonsense"));
        Assert.Null(workshop.Request);
        Assert.Empty(workshop.Output);
        Assert.NotEmpty(workshop.Error);
    }

    [Fact]
    public async Task A_fault_of_ours_is_shown_whole_and_asks_for_a_report()
    {
        workshop.Build = (_, _, _) => throw new InvalidOperationException("Nobody thought of this.");
        Assert.Equal(ExitStatus.Fault, await workshop.RunAsync());
        Assert.Empty(workshop.Output);
        Assert.StartsWith("System.InvalidOperationException: Nobody thought of this.\n   at ", workshop.Error, StringComparison.Ordinal);
        Assert.EndsWith("This is a fault of geobrief 1.2.3, not of your files. Please report it with the text above.\n", workshop.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_without_site_and_without_reason_is_a_fault_of_ours()
    {
        workshop.HasSite = false;
        Assert.Equal(ExitStatus.Fault, await workshop.RunAsync());
    }

    [Fact]
    public async Task A_signal_ends_a_build_that_does_not_listen_and_nothing_is_published()
    {
        using var signal = new CancellationTokenSource();
        workshop.Build = async (_, _, _) =>
        {
            await signal.CancelAsync();
            return await new TaskCompletionSource<BuildResult>().Task;
        };
        Assert.Equal(ExitStatus.Cancelled, await workshop.RunAsync("", signal.Token));
        Assert.Null(workshop.Target);
        Assert.Empty(workshop.Output);
        Assert.Equal("Cancelled; nothing was published.\n", workshop.Error);
    }

    [Fact]
    public async Task A_signal_before_publishing_leaves_the_old_site()
    {
        using var signal = new CancellationTokenSource();
        var build = workshop.Build;
        workshop.Build = (request, progress, token) =>
        {
            signal.Cancel();
            return build(request, progress, token);
        };
        Assert.Equal(130, (int)await workshop.RunAsync("", signal.Token));
        Assert.Null(workshop.Target);
    }

    [Fact]
    public async Task A_signal_while_publishing_turns_back_where_the_publisher_does()
    {
        using var signal = new CancellationTokenSource();
        workshop.Publishing = signal.Cancel;
        Assert.Equal(ExitStatus.Cancelled, await workshop.RunAsync("", signal.Token));
        Assert.Null(workshop.Target);
    }

    [Fact]
    public async Task A_cancellation_that_nobody_asked_for_is_a_fault_of_ours()
    {
        workshop.Build = (_, _, _) => throw new OperationCanceledException();
        Assert.Equal(ExitStatus.Fault, await workshop.RunAsync());
    }

    [Fact]
    public async Task The_version_is_ours_alone()
    {
        Assert.Equal(ExitStatus.Done, await workshop.RunAsync("--version"));
        Assert.Equal("1.2.3\n", workshop.Output);
    }

    [Fact]
    public async Task Help_lists_the_commands_that_exist_and_builds_nothing()
    {
        Assert.Equal(ExitStatus.Done, await workshop.RunAsync("--help"));
        Assert.Null(workshop.Request);
        Assert.Empty(workshop.Error);
        Assert.Contains("geobrief [command] [options]", workshop.Output, StringComparison.Ordinal);
        Assert.Contains("  build  ", workshop.Output, StringComparison.Ordinal);
        Assert.Contains("  check  ", workshop.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("serve", workshop.Output, StringComparison.Ordinal);
    }
}
