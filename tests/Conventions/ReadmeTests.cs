using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using GeoBrief.Cli;
using GeoBrief.Diagnostics;
using GeoBrief.Pages;
using GeoBrief.Primitives;
using GeoBrief.Tests.Conventions.Reading;
using Xunit;

namespace GeoBrief.Tests.Conventions;

/// <summary>What the documentation says of the program, held against the program.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = Repository.Text(RelativePath.Of("README.md"));
    private static readonly ImmutableArray<RelativePath> Guides = [.. Repository.FilesOf([".md"]).Where(file => file.Name == "README.md")];
    private static readonly RootCommand Root = new CommandTree("0", (_, _) => Task.FromResult(ExitStatus.Done)).Root;

    [Fact]
    public void Every_option_named_is_one_of_the_program() => Assert.Empty(
        from guide in Guides
        from option in OptionsIn(Repository.Text(guide)).Except(OptionsOfTheProgram().Concat(OptionsOfOthers)).Except(Properties())
        select $"{guide}: {option}");

    [Fact]
    public void Every_option_of_the_program_is_in_the_table() => Assert.Empty(
        OptionsOfTheProgram().Except(OptionsIn(string.Join('\n', Rows(Readme, "Option").Select(cells => cells[0])))));

    [Fact]
    public void Every_command_shown_is_one_of_the_program()
    {
        var shown = Guides.SelectMany(guide => CommandsIn(Repository.Text(guide))).Distinct().ToArray();

        Assert.Contains("check", shown);
        Assert.Empty(shown.Except(Root.Subcommands.Select(command => command.Name)));
    }

    [Fact]
    public void The_exit_statuses_are_those_of_the_program() => Assert.Equal(
        Enum.GetValues<ExitStatus>().Select(status => ((int)status).ToString(CultureInfo.InvariantCulture)),
        Rows(Readme, "Exit status").Select(cells => cells[0]));

    [Fact]
    public void Every_code_named_is_in_the_catalogue() => Assert.Empty(
        from guide in Guides
        from code in CodesIn(Repository.Text(guide))
        where Catalog.Find(code) is null
        select $"{guide}: {code}");

    [Fact]
    public void Every_part_of_the_tree_is_there()
    {
        var parts = PartsIn(Section(Readme, "What each part is")).ToArray();

        Assert.NotEmpty(parts);
        Assert.All(parts, part => Assert.True(Exists(part), part));
    }

    [Fact]
    public void Every_package_stands_there_with_its_version()
    {
        var built = XDocument.Parse(Repository.Text(RelativePath.Of("Directory.Packages.props"))).Descendants("PackageVersion")
            .Select(package => $"{package.Attribute("Include")!.Value} {package.Attribute("Version")!.Value}");

        Assert.Equal(built.Order(StringComparer.Ordinal), Rows(Readme, "Package").Select(cells => $"{cells[0]} {cells[1]}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_package_is_used_where_it_says() => Assert.Empty(
        from cells in Rows(Readme, "Package")
        from folder in cells[^1].Split(", ").Select(cell => cell.Trim('`'))
        where !Exists(folder)
        select $"{cells[0]}: {folder}");

    [Fact]
    public void Every_relative_link_and_picture_leads_to_a_file() => Assert.Empty(
        from guide in Guides
        from link in LinksIn(Repository.Text(guide))
        where !Exists(Path.Combine(guide.Folder.Value, link))
        select $"{guide}: {link}");

    [Fact]
    public void The_pictures_are_shown_and_light()
    {
        var pictures = LinksIn(Readme).Where(link => link.EndsWith(".png", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(pictures);
        Assert.All(pictures, picture => Assert.InRange(new FileInfo(Path.Combine(Repository.Root, picture)).Length, 1, 300_000));
    }

    [Fact]
    public void Every_member_in_the_guide_to_the_templates_is_one_of_its_model()
    {
        var rows = Rows(Repository.Text(RelativePath.Of("templates/README.md")), "Page").ToArray();

        Assert.NotEmpty(rows);
        Assert.Empty(
            from cells in rows
            let model = Generator.Assembly.GetType($"GeoBrief.Pages.{cells[1].Trim('`')}", throwOnError: true)
            from Match member in Member().Matches(cells[2])
            where model.GetProperty(member.Groups[1].Value) is null
            select $"{model.Name}.{member.Groups[1].Value}");
    }

    [Fact]
    public void A_wrong_readme_is_found()
    {
        const string Wrong = """
            Run `dotnet run --project generator -- serve --frobnicate`, or see GB9999 and [this](nowhere.md#at-all).
            | Exit status | Meaning |
            |---|---|
            | 4 | unheard of |

            ## What each part is
            ```text
            nowhere/   nothing
            ```
            """;

        Assert.Contains("--frobnicate", OptionsIn(Wrong));
        Assert.Equal(["serve"], CommandsIn(Wrong));
        Assert.Equal(["GB9999"], CodesIn(Wrong));
        Assert.Equal(["nowhere.md"], LinksIn(Wrong));
        Assert.Equal("4", Assert.Single(Rows(Wrong, "Exit status"))[0]);
        Assert.Equal(["nowhere/"], PartsIn(Section(Wrong, "What each part is")));
        Assert.False(Exists("nowhere/"));
    }

    /// <summary>Options of <c>dotnet</c> that a reader types beside ours.</summary>
    private static ImmutableArray<string> OptionsOfOthers => ["--project"];

    private static IEnumerable<string> OptionsOfTheProgram() => Root.Options.Select(option => option.Name);

    /// <summary>The custom properties of the style sheets, which are written like options.</summary>
    private static IEnumerable<string> Properties() =>
        OptionsIn(Repository.Text(RelativePath.Of("templates/assets/site.css"))).Concat(OptionsIn(BrandPalette.StyleSheet(accent: null)));

    private static IEnumerable<string> OptionsIn(string text) => Option().Matches(text).Select(match => match.Value).Distinct();

    private static IEnumerable<string> CommandsIn(string text) => Command().Matches(text).Select(match => match.Groups[1].Value);

    private static IEnumerable<string> CodesIn(string text) => Code().Matches(text).Select(match => match.Value).Distinct();

    private static IEnumerable<string> LinksIn(string text) =>
        Link().Matches(text).Select(match => match.Groups[1].Value.Split('#')[0]).Where(link => link.Length > 0 && !link.Contains(':', StringComparison.Ordinal));

    private static IEnumerable<string> PartsIn(string section) =>
        Fence().Match(section).Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]);

    /// <summary>The cells of the table whose first heading is given.</summary>
    private static IEnumerable<string[]> Rows(string text, string heading) => text.Split('\n')
        .SkipWhile(line => !line.StartsWith($"| {heading} |", StringComparison.Ordinal))
        .Skip(2)
        .TakeWhile(line => line.StartsWith('|'))
        .Select(line => line.Trim('|', ' ').Split(" | "));

    private static string Section(string text, string heading) => text.Split("\n## ")
        .Single(section => section.StartsWith(heading + "\n", StringComparison.Ordinal));

    private static bool Exists(string path) =>
        Path.Join(Repository.Root, path) is var full && (path.EndsWith('/') ? Directory.Exists(full) : File.Exists(full) || Directory.Exists(full));

    [GeneratedRegex(@"(?<![\w-])--[a-z][a-z-]*")]
    private static partial Regex Option();

    [GeneratedRegex(@"--project generator -- ([a-z]+)")]
    private static partial Regex Command();

    [GeneratedRegex(@"\bGB\d{4}\b")]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"`([A-Z]\w*)`")]
    private static partial Regex Member();

    [GeneratedRegex(@"```text\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();
}
