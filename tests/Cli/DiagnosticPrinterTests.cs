using System.Text;
using GeoBrief.Cli;
using GeoBrief.Diagnostics;
using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Cli;

public sealed class DiagnosticPrinterTests
{
    private readonly FakeWorkshop workshop = new();

    [Fact]
    public async Task A_line_with_tabs_keeps_the_caret_under_the_culprit()
    {
        workshop.Write("placements.csv", "source\tlive on\r\nnoticias.example\tgestern\t120\r\n");
        await Find(FakeWorkshop.Problem(Severity.Error, "GB2104", "placements.csv", 2, 18, "'gestern' is no date.", "write it as in 2026-09-30", 7));
        Assert.Equal(
            """
            data/placements.csv(2,18): error GB2104: 'gestern' is no date.
                2 | noticias.example gestern 120
                  |                  ^^^^^^^
              hint: write it as in 2026-09-30
            Nothing was published; output stands as it was.
            1 error

            """,
            workshop.Error);
    }

    [Fact]
    public async Task A_line_in_UTF_16_is_shown_as_text()
    {
        workshop.Data["mentions.csv"] = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("dominio\tpaís\r\nperiódico.example\tMéjico\r\n")];
        await Find(FakeWorkshop.Problem(Severity.Error, "GB2016", "mentions.csv", 2, 19, length: 6));
        Assert.StartsWith(
            """
            data/mentions.csv(2,19): error GB2016: It is wrong.
                2 | periódico.example Méjico
                  |                   ^^^^^^

            """,
            workshop.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Controls_and_marks_of_direction_never_reach_the_terminal()
    {
        const string Evil = "a\u001b[2Jb\u202Ec\u200Fd\u0007";
        workshop.Write($"{Evil}.csv", $"{Evil}\n");
        await Find(FakeWorkshop.Problem(Severity.Error, "GB2016", $"{Evil}.csv", 1, 1, Evil, Evil));
        Assert.DoesNotContain(workshop.Error, character => character is not '\n' and (< ' ' or '\u202E' or '\u200F'));
        Assert.StartsWith(
            "data/a\uFFFD[2Jb\uFFFDc\uFFFDd\uFFFD.csv(1,1): error GB2016: a\uFFFD[2Jb\uFFFDc\uFFFDd\uFFFD\n    1 | a\uFFFD[2Jb\uFFFDc\uFFFDd\uFFFD\n",
            workshop.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_template_is_named_and_shown_from_the_templates_folder()
    {
        await Find(FakeWorkshop.Problem(Severity.Error, "GB4002", "market.cshtml", 2, 4, length: 12), "--templates look");
        Assert.StartsWith("look/market.cshtml(2,4): error GB4002: It is wrong.\n    2 | <p>@Model.Titel\n      |    ^^^^^^^^^^^^\n", workshop.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_may_hold_a_password_is_not_shown()
    {
        workshop.Write("placements.csv", "https://anna:secret@site.example/\n");
        var descriptor = new DiagnosticDescriptor("GB2019", Severity.Error, "An address holds a password.", HidesLine: true);
        await Find(new Diagnostic(descriptor, new SourceLocation(RelativePath.Of("placements.csv"), 1, 1), "An address holds a password."));
        Assert.DoesNotContain("secret", workshop.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_else_shows_a_line_that_may_hold_a_password()
    {
        workshop.Write("placements.csv", "https://anna:secret@site.example/,uk\n");
        var place = new SourceLocation(RelativePath.Of("placements.csv"), 1, 1);
        var descriptor = new DiagnosticDescriptor("GB2019", Severity.Error, "An address holds a password.", HidesLine: true);
        workshop.Found.AddRange([new Diagnostic(descriptor, place, "An address holds a password."), FakeWorkshop.Error2005(1)]);
        await workshop.RunAsync();
        Assert.Contains("GB2005", workshop.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", workshop.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diagnostics_come_sorted_by_place()
    {
        workshop.Found.AddRange([FakeWorkshop.Warning(), FakeWorkshop.Error2005(10), FakeWorkshop.Error2005(9), FakeWorkshop.Warning("a.csv")]);
        await workshop.RunAsync();
        Assert.Equal(
            ["data/a.csv:", "data/placements.csv(9,1):", "data/placements.csv(10,1):", "data/site.yml:"],
            FakeWorkshop.Lines(workshop.Error).Take(4).Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public async Task Notes_stand_in_one_line_a_kind_until_they_are_asked_for()
    {
        workshop.Found.AddRange(Enumerable.Repeat(FakeWorkshop.Note(), 7));
        await workshop.RunAsync();
        Assert.Equal("data/site.yml: info GB2001: It is wrong. (and 6 more)\n7 notes; --verbose shows them in full\n", workshop.Error);

        var verbose = new FakeWorkshop();
        verbose.Found.Add(FakeWorkshop.Note());
        await verbose.RunAsync("--verbose");
        Assert.StartsWith("data/site.yml: info GB2001: It is wrong.\n", verbose.Error, StringComparison.Ordinal);
        Assert.EndsWith("\n1 note\n", verbose.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_line_counts()
    {
        workshop.Found.AddRange([FakeWorkshop.Error2005(1), FakeWorkshop.Error2005(2), FakeWorkshop.Warning()]);
        workshop.Found.AddRange(Enumerable.Repeat(FakeWorkshop.Note(), 7));
        await workshop.RunAsync();
        Assert.EndsWith(
            "\n7 notes; --verbose shows them in full\nNothing was published; output stands as it was.\n2 errors, 1 warning, 7 notes\n",
            workshop.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_repeated_in_one_file_is_cut_after_twenty()
    {
        workshop.Found.AddRange(Enumerable.Range(1, 1001).Select(FakeWorkshop.Error2005));
        workshop.Found.Add(FakeWorkshop.Problem(Severity.Error, "GB2006", "placements.csv", 500));
        workshop.Found.AddRange(Enumerable.Range(1, 20).Select(line => FakeWorkshop.Problem(Severity.Error, "GB2005", "domains.csv", line)));
        await workshop.RunAsync();
        var lines = FakeWorkshop.Lines(workshop.Error);
        Assert.Equal(20, lines.Count(line => line.StartsWith("data/placements.csv", StringComparison.Ordinal) && line.Contains("GB2005", StringComparison.Ordinal)));
        Assert.Equal(20, lines.Count(line => line.StartsWith("data/domains.csv", StringComparison.Ordinal)));
        Assert.Single(lines, line => line.Contains("GB2006", StringComparison.Ordinal));
        Assert.Equal(["… and 981 more GB2005 in placements.csv", "Nothing was published; output stands as it was.", "1022 errors"], lines[^3..]);
    }

    [Fact]
    public async Task Verbose_shows_every_repetition()
    {
        workshop.Found.AddRange(Enumerable.Range(1, 30).Select(FakeWorkshop.Error2005));
        await workshop.RunAsync("--verbose");
        Assert.Equal(30, FakeWorkshop.Lines(workshop.Error).Count(line => line.Contains("error GB2005", StringComparison.Ordinal)));
        Assert.DoesNotContain("more GB2005", workshop.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_headline_stays_on_one_line()
    {
        var message = string.Join(' ', Enumerable.Repeat("word", 200));
        await Find(FakeWorkshop.Problem(Severity.Error, "GB2016", "site.yml", message: message));
        Assert.Equal($"data/site.yml: error GB2016: {message}", FakeWorkshop.Lines(workshop.Error)[0]);
    }

    private async Task Find(Diagnostic diagnostic, string commandLine = "")
    {
        workshop.Found.Add(diagnostic);
        Assert.Equal(ExitStatus.Errors, await workshop.RunAsync(commandLine));
    }
}
