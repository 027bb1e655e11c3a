using Spectre.Console;

namespace GeoBrief.Cli;

/// <summary>Colours and the moving line. Made only for a terminal: a build in a script does not pay for loading it.</summary>
internal sealed class PaintedConsole
{
    // The terminal breaks long lines itself, so that a place stays one piece that can be clicked.
    private const int Unbroken = 1 << 20;

    private readonly IAnsiConsole lines;
    private readonly IAnsiConsole live;

    public PaintedConsole(TextWriter writer, bool colour)
    {
        lines = Create(writer, colour);
        lines.Profile.Width = Unbroken;
        live = Create(writer, colour);
    }

    /// <summary>Writes text as it is, never as markup.</summary>
    public void Write(string text, Tone tone) => lines.Write(new Text(text, StyleOf(tone)));

    /// <summary>
    /// Names the stage in a line that goes away when the work is done. Drawn when the stage changes and not by a thread of its own:
    /// such a thread is not stopped when the work ends before it has begun to run, and draws on over what is written next.
    /// </summary>
    public Task<T> WorkAsync<T>(StageWatch watch, Func<Task<T>> work) =>
        live.Status().Spinner(Spinner.Known.Line).AutoRefresh(false).StartAsync("Starting", async status =>
        {
            watch.Listen(stage =>
            {
                status.Status = Markup.Escape(NameOf(stage));
                status.Refresh();
            });
            try
            {
                return await work().ConfigureAwait(false);
            }
            finally
            {
                watch.Listen(null);
            }
        });

    private static IAnsiConsole Create(TextWriter writer, bool colour)
    {
        // Detection also switches the escape sequences of older Windows consoles on; a writer in memory has nothing to detect.
        var output = new AnsiConsoleOutput(writer);
        return AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = output,
            Ansi = output.IsTerminal ? AnsiSupport.Detect : AnsiSupport.Yes,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Error => new Style(Color.Red),
        Tone.Warning => new Style(Color.Olive),
        Tone.Quiet => new Style(Color.Grey),
        _ => Style.Plain,
    };

    private static string NameOf(BuildStage stage) => stage switch
    {
        BuildStage.Read => "Reading notes and sheets",
        BuildStage.Classify => "Finding the country of each source",
        BuildStage.Analyze => "Comparing markets with their competitors",
        BuildStage.Plan => "Planning ninety days",
        BuildStage.Compose => "Composing pages",
        BuildStage.Render => "Rendering pages",
        BuildStage.Verify => "Checking every page",
        _ => "Publishing",
    };
}
