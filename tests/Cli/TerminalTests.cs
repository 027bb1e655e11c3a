using GeoBrief.Cli;
using GeoBrief.Diagnostics;
using Xunit;

namespace GeoBrief.Tests.Cli;

public sealed class TerminalTests
{
    private readonly FakeWorkshop workshop = new();

    [Theory]
    [InlineData(true, null, null, true, true)]
    [InlineData(true, null, "xterm", true, true)]
    [InlineData(true, "1", "xterm", true, false)]
    [InlineData(true, "", "xterm", true, true)]
    [InlineData(true, null, "dumb", false, false)]
    [InlineData(false, null, "xterm", false, false)]
    public void Colour_and_progress_are_for_terminals_that_want_them(bool isTerminal, string? noColour, string? kind, bool progress, bool colour) =>
        Assert.Equal(
            new TerminalFeatures(progress, colour),
            TerminalFeatures.Of(isTerminal, name => name switch { "NO_COLOR" => noColour, "TERM" => kind, _ => null }));

    [Fact]
    public async Task A_pipe_gets_no_escape_sequence()
    {
        workshop.Found.AddRange([FakeWorkshop.Error2005(1), FakeWorkshop.Warning(), FakeWorkshop.Note()]);
        await workshop.RunAsync("--verbose");
        Assert.DoesNotContain('\u001b', workshop.Error);
        Assert.DoesNotContain('\r', workshop.Error);
    }

    [Fact]
    public async Task Only_the_headline_is_coloured_and_it_is_not_broken()
    {
        workshop.Features = new(Progress: false, Colour: true);
        var message = string.Join(' ', Enumerable.Repeat("word", 100));
        workshop.Found.Add(FakeWorkshop.Problem(Severity.Error, "GB1003", "site.yml", 1, 1, message, "mend it"));
        await workshop.RunAsync();
        var lines = FakeWorkshop.Lines(workshop.Error);
        Assert.Matches($"^\u001b\\[[0-9;]+mdata/site\\.yml\\(1,1\\): error GB1003: {message}\u001b\\[0m$", lines[0]);
        Assert.Equal(["    1 | client: Facturo", "      | ^", "  hint: mend it"], lines[1..4]);
    }

    [Fact]
    public async Task Brackets_in_a_file_name_are_no_markup()
    {
        workshop.Features = new(Progress: true, Colour: true);
        workshop.Found.Add(FakeWorkshop.Problem(Severity.Error, "GB1003", "[red]x[/].csv"));
        Assert.Equal(ExitStatus.Errors, await workshop.RunAsync());
        Assert.Contains("data/[red]x[/].csv: error GB1003", workshop.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_without_colour_moves_but_does_not_paint()
    {
        workshop.Features = new(Progress: true, Colour: false);
        workshop.Found.Add(FakeWorkshop.Warning());
        Assert.Equal(ExitStatus.Done, await workshop.RunAsync());
        Assert.Contains("data/site.yml: warning GB2007: It is wrong.\n", workshop.Error, StringComparison.Ordinal);
        Assert.DoesNotMatch("\u001b\\[[0-9;]*[1-9][0-9;]*m", workshop.Error);
        Assert.DoesNotContain('\u001b', workshop.Output);
    }

    [Fact]
    public async Task Each_stage_is_named_while_it_runs()
    {
        workshop.Features = new(Progress: true, Colour: false);
        var build = workshop.Build;
        workshop.Build = (request, progress, token) =>
        {
            progress!.Report(BuildStage.Read);
            progress.Report(BuildStage.Verify);
            return build(request, progress, token);
        };
        await workshop.RunAsync();
        Assert.Matches("(?s)Reading notes and sheets.*Checking every page.*Publishing", workshop.Error);
    }

    [Fact]
    public async Task Work_that_was_given_up_draws_no_more()
    {
        workshop.Features = new(Progress: true, Colour: true);
        using var signal = new CancellationTokenSource();
        IProgress<BuildStage>? late = null;
        workshop.Build = async (_, progress, _) =>
        {
            late = progress;
            await signal.CancelAsync();
            return await new TaskCompletionSource<BuildResult>().Task;
        };
        Assert.Equal(ExitStatus.Cancelled, await workshop.RunAsync("", signal.Token));
        late!.Report(BuildStage.Render);
        Assert.EndsWith("Cancelled; nothing was published.\n", workshop.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Rendering", workshop.Error, StringComparison.Ordinal);
    }
}
