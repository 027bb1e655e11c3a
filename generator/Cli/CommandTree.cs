using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;
using GeoBrief.Primitives;

namespace GeoBrief.Cli;

/// <summary>The commands and options, and what a command line asks for by them.</summary>
internal sealed class CommandTree
{
    private readonly Option<string> data = Folder("--data", "data", "Notes, sheets and exports to read");
    private readonly Option<string> templates = Folder("--templates", "templates", "What lies over the stock templates: how the site looks, what it says");
    private readonly Option<string> output = Folder("--output", "output", "Where the site is written");
    private readonly Option<DateOnly?> asOf = new("--as-of")
    {
        Description = "The day the report speaks of [default: as_of in site.yml, else today]",
        HelpName = "yyyy-MM-dd",
        CustomParser = ReadDay,
        Recursive = true,
    };

    private readonly Option<string[]> markets = new("--market")
    {
        Description = "Build this market only; may be repeated",
        HelpName = "slug",
        Arity = ArgumentArity.OneOrMore,
        DefaultValueFactory = _ => [],
        Recursive = true,
    };

    private readonly Option<bool> keepGoing = Switch("--keep-going", "Leave bad rows out, name them, and publish the rest");
    private readonly Option<bool> strict = Switch("--strict", "Count warnings as errors");
    private readonly Option<bool> verbose = Switch("--verbose", "Show every note and repeated problem, and the time of each stage");

    /// <summary>Commands that end in <paramref name="run"/>.</summary>
    public CommandTree(string version, Func<BuildOptions, CancellationToken, Task<ExitStatus>> run)
    {
        markets.Validators.Add(CheckSlugs);
        Root = new RootCommand("Turns a folder of notes and sheets into a site for a client: a brief and a link plan for each market.")
        {
            HelpName = "geobrief",
        };
        Root.Options.OfType<VersionOption>().Single().Action = new VersionAction(version);
        foreach (var option in new Option[] { data, templates, output, asOf, markets, keepGoing, strict, verbose })
        {
            Root.Add(option);
        }

        var build = new Command("build", "Build the site; what happens when no command is given");
        var check = new Command("check", "Do all of build but the writing");
        Root.Add(build);
        Root.Add(check);
        foreach (var command in new[] { Root, build, check })
        {
            command.SetAction(async (parsed, cancellation) => (int)await run(Read(parsed, writes: command != check), cancellation).ConfigureAwait(false));
        }
    }

    /// <summary>The program itself; without a command it builds.</summary>
    public RootCommand Root { get; }

    /// <summary>Whether the command line asks about the program instead of for work.</summary>
    public static bool AsksForHelp(ParseResult parsed) => parsed.Action is HelpAction or VersionAction;

    private BuildOptions Read(ParseResult parsed, bool writes) => new(
        parsed.GetRequiredValue(data),
        parsed.GetRequiredValue(templates),
        parsed.GetResult(templates) is { Implicit: false },
        parsed.GetRequiredValue(output),
        parsed.GetValue(asOf),
        [.. parsed.GetRequiredValue(markets).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        parsed.GetValue(keepGoing),
        parsed.GetValue(strict),
        parsed.GetValue(verbose),
        writes);

    private static Option<string> Folder(string name, string usual, string description) =>
        new(name) { Description = description, HelpName = "folder", DefaultValueFactory = _ => usual, Recursive = true };

    private static Option<bool> Switch(string name, string description) =>
        new(name) { Description = description, Arity = ArgumentArity.Zero, Recursive = true };

    private static DateOnly? ReadDay(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"'{text}' is no day for --as-of: write it as in 2026-09-30.");
        return null;
    }

    private static void CheckSlugs(OptionResult result)
    {
        foreach (var token in result.Tokens.Where(token => !Slug.TryParse(token.Value, out _)))
        {
            result.AddError($"'{token.Value}' is no name of a market: write its folder's name, such as mexico.");
        }
    }

    private sealed class VersionAction(string version) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.Write($"{version}\n");
            return (int)ExitStatus.Done;
        }
    }
}
