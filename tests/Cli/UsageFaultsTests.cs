using GeoBrief.Cli;
using Xunit;

namespace GeoBrief.Tests.Cli;

public sealed class UsageFaultsTests
{
    private readonly FakeWorkshop workshop = new();

    [Theory]
    [InlineData("biuld", "error: 'biuld' is no command.\n  hint: did you mean 'build'?\n")]
    [InlineData("zzz", "error: 'zzz' is no command.\n  hint: commands: build, check\n")]
    [InlineData("--stric", "error: '--stric' is no option.\n  hint: did you mean '--strict'?\n")]
    [InlineData("check --outptu=x", "error: '--outptu' is no option.\n  hint: did you mean '--output'?\n")]
    [InlineData("check --zzz", "error: '--zzz' is no option.\n  hint: geobrief check --help lists the options\n")]
    [InlineData("build --datta here", "error: '--datta' is no option.\n  hint: did you mean '--data'?\n")]
    [InlineData("build data", "error: 'data' is more than geobrief build takes.\n  hint: geobrief build --help tells what may be written\n")]
    [InlineData("--as-of 30.9.2026", "error: '30.9.2026' is no day for --as-of: write it as in 2026-09-30.\n  hint: geobrief --help tells what may be written\n")]
    [InlineData("--as-of 2026-02-30", "error: '2026-02-30' is no day for --as-of: write it as in 2026-09-30.\n  hint: geobrief --help tells what may be written\n")]
    [InlineData("build --market ../x", "error: '../x' is no name of a market: write its folder's name, such as mexico.\n  hint: geobrief build --help tells what may be written\n")]
    [InlineData("--market mexiko", "error: There is no market 'mexiko' in data.\n  hint: did you mean 'mexico'?\n")]
    [InlineData("--market zz", "error: There is no market 'zz' in data.\n  hint: markets there: mexico, spain\n")]
    public async Task Wrong_usage_is_answered_with_a_sentence_and_a_hint(string commandLine, string expected)
    {
        Assert.Equal(ExitStatus.WrongUsage, await workshop.RunAsync(commandLine));
        Assert.Equal(expected, workshop.Error);
        Assert.Empty(workshop.Output);
        Assert.Null(workshop.Request);
    }

    [Theory]
    [InlineData("--as-of")]
    [InlineData("--as-of 2026-01-01 --as-of 2026-01-02")]
    [InlineData("--data")]
    [InlineData("--market")]
    public async Task A_missing_or_repeated_value_names_its_option(string commandLine)
    {
        Assert.Equal(ExitStatus.WrongUsage, await workshop.RunAsync(commandLine));
        Assert.Contains(commandLine.Split(' ')[0], workshop.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named_with_the_place_it_was_looked_for()
    {
        workshop.MissingFolders.UnionWith(["dta", "my-look"]);
        Assert.Equal(ExitStatus.WrongUsage, await workshop.RunAsync("check --data dta --templates my-look"));
        Assert.Equal(
            """
            error: There is no folder 'dta' to read data from.
              hint: it was looked for in home/anna; --data <folder> names another
            error: There is no folder 'my-look' to read templates from.
              hint: it was looked for in home/anna; --templates <folder> names another

            """,
            workshop.Error);
        Assert.Empty(workshop.FoldersRead);
    }

    [Fact]
    public async Task All_that_is_wrong_is_said_at_once()
    {
        await workshop.RunAsync("--stric --as-of never");
        Assert.Contains("'--stric' is no option", workshop.Error, StringComparison.Ordinal);
        Assert.Contains("'never' is no day", workshop.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_argument_never_reaches_the_terminal_raw()
    {
        await workshop.RunAsync("b\u001b[31m");
        Assert.DoesNotContain('\u001b', workshop.Error);
    }

    [Fact]
    public async Task An_argument_with_an_at_sign_is_not_read_as_a_file()
    {
        await workshop.RunAsync("@arguments.txt");
        Assert.Contains("'@arguments.txt' is no command", workshop.Error, StringComparison.Ordinal);
    }
}
