using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using GeoBrief.Primitives;

namespace GeoBrief.Cli;

/// <summary>Wrong usage, in our own words.</summary>
internal static class UsageFaults
{
    private const string Program = "geobrief";

    /// <summary>All that the parser could make nothing of.</summary>
    public static ImmutableArray<UsageFault> Of(ParseResult parsed)
    {
        var help = parsed.CommandResult.Command is RootCommand ? $"{Program} --help" : $"{Program} {parsed.CommandResult.Command.Name} --help";
        return
        [
            .. Strangers(parsed, help),
            .. parsed.Errors.Where(error => !IsAboutStrangers(error)).Select(error => new UsageFault(error.Message, $"{help} tells what may be written")),
        ];
    }

    /// <summary>Input folders that are not there. Templates are only missed by whoever names a folder: ours come with the program.</summary>
    public static ImmutableArray<UsageFault> OfFolders(BuildOptions options, Workshop workshop) =>
    [
        .. new[] { ("--data", options.Data), ("--templates", options.NamesTemplates ? options.Templates : null) }
            .Where(folder => folder.Item2 is { } path && !workshop.FolderExists(path))
            .Select(folder => new UsageFault(
                $"There is no folder '{folder.Item2}' to read {folder.Item1[2..]} from.",
                $"it was looked for in {workshop.CurrentFolder}; {folder.Item1} <folder> names another")),
    ];

    /// <summary>Markets that were asked for by name and have no folder.</summary>
    public static ImmutableArray<UsageFault> OfMarkets(BuildOptions options, FileTree data)
    {
        var known = data.Folders.Where(folder => folder.Folder.Value == "markets").Select(folder => folder.Name).ToImmutableArray();
        return
        [
            .. options.Markets.Except(known, StringComparer.Ordinal).Select(slug => new UsageFault(
                $"There is no market '{slug}' in {options.Data}.",
                NearestName.FindForHint(slug, known) is { } near ? $"did you mean '{near}'?" : $"markets there: {Listed(known)}")),
        ];
    }

    /// <summary>The parser's own sentence about an unknown word belongs to the command, all others to an option.</summary>
    private static bool IsAboutStrangers(ParseError error) => error.SymbolResult is CommandResult;

    private static IEnumerable<UsageFault> Strangers(ParseResult parsed, string help)
    {
        // What follows an unknown option is most likely its value; one sentence about the option is enough.
        var options = parsed.UnmatchedTokens.Where(token => token.StartsWith('-')).ToImmutableArray();
        return options.IsEmpty
            ? parsed.UnmatchedTokens.Take(1).Select(token => Word(parsed, token, help))
            : options.Select(token => Option(parsed, token, help));
    }

    private static UsageFault Word(ParseResult parsed, string token, string help)
    {
        var commands = parsed.RootCommandResult.Command.Subcommands.Select(command => command.Name).ToImmutableArray();
        return parsed.CommandResult.Command is RootCommand
            ? new($"'{token}' is no command.", Near(token, commands, "") ?? $"commands: {Listed(commands)}")
            : new($"'{token}' is more than {Program} {parsed.CommandResult.Command.Name} takes.", $"{help} tells what may be written");
    }

    private static UsageFault Option(ParseResult parsed, string token, string help)
    {
        var name = token.Split('=', ':')[0];
        var known = parsed.RootCommandResult.Command.Options.Concat(parsed.CommandResult.Command.Options);
        var names = known.Select(option => option.Name.TrimStart('-')).Distinct().ToImmutableArray();
        return new($"'{name}' is no option.", Near(name.TrimStart('-'), names, "--") ?? $"{help} lists the options");
    }

    private static string? Near(string text, ImmutableArray<string> names, string prefix) =>
        text.Length > 0 && NearestName.FindForHint(text, names) is { } near && near != text ? $"did you mean '{prefix}{near}'?" : null;

    private static string Listed(ImmutableArray<string> names) => names.IsEmpty ? "none" : string.Join(", ", names.Order(StringComparer.Ordinal));
}
