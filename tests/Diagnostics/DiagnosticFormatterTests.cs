using GeoBrief.Diagnostics;
using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Diagnostics;

public sealed class DiagnosticFormatterTests
{
    private static readonly DiagnosticDescriptor Kind = new("GB2104", Severity.Error, "For a test.");

    [Theory]
    [InlineData(14, 9, "data/placements.csv(14,9): error GB2104: Wrong.")]
    [InlineData(14, 0, "data/placements.csv(14): error GB2104: Wrong.")]
    [InlineData(0, 0, "data/placements.csv: error GB2104: Wrong.")]
    public void The_headline_is_what_editors_can_click(int line, int column, string expected) =>
        Assert.Equal(expected, DiagnosticFormatter.Headline(At(line, column), "data/"));

    [Fact]
    public void A_problem_of_a_folder_names_the_folder() =>
        Assert.Equal("data: error GB2104: Wrong.", DiagnosticFormatter.Headline(new(Kind, default, "Wrong."), "data"));

    [Theory]
    [InlineData(Severity.Warning, "warning")]
    [InlineData(Severity.Info, "info")]
    public void The_severity_is_said(Severity severity, string word) =>
        Assert.Contains($" {word} GB2104:", DiagnosticFormatter.Headline(At(1, 1) with { Descriptor = Kind with { Severity = severity } }, "data"), StringComparison.Ordinal);

    [Fact]
    public void The_line_stands_below_with_a_caret_under_the_culprit_and_the_hint() => Assert.Equal(
        "data/placements.csv(14,9): error GB2104: Wrong.\n   14 | a.mx,x,EN-UK,b\n      |         ^^^^\n  hint: Write en-GB.",
        DiagnosticFormatter.Format(At(14, 9, 4) with { Hint = "Write en-GB." }, "data", "a.mx,x,EN-UK,b"));

    [Fact]
    public void A_caret_does_not_run_past_the_line() =>
        Assert.EndsWith("\n      |   ^", DiagnosticFormatter.Format(At(1, 3, 50), "data", "abc"), StringComparison.Ordinal);

    [Fact]
    public void A_long_line_is_cut_around_the_culprit()
    {
        var lines = DiagnosticFormatter.Format(At(1, 1000), "data", new string('a', 999) + "X" + new string('b', 999)).Split('\n');

        Assert.True(lines[1].Length <= 170);
        Assert.Equal(lines[1].IndexOf('X', StringComparison.Ordinal), lines[2].IndexOf('^', StringComparison.Ordinal));
    }

    [Fact]
    public void A_tab_before_the_culprit_takes_one_place()
    {
        var lines = DiagnosticFormatter.Format(At(1, 2), "data", "\tX").Split('\n');

        Assert.Equal(lines[1].IndexOf('X', StringComparison.Ordinal), lines[2].IndexOf('^', StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_that_may_hold_a_password_is_not_repeated() => Assert.DoesNotContain(
        "secret", DiagnosticFormatter.Format(At(1, 1) with { Descriptor = Kind with { HidesLine = true } }, "data", "https://me:secret@a.mx"), StringComparison.Ordinal);

    [Fact]
    public void A_place_beyond_the_line_shows_no_line_that_is_not_there() =>
        Assert.Contains("    1 | \n", DiagnosticFormatter.Format(At(1, 1000), "data", "abc"), StringComparison.Ordinal);

    [Fact]
    public void Nothing_of_the_input_acts_on_the_terminal()
    {
        var text = DiagnosticFormatter.Format(At(1, 1) with { Message = "a\u001b[31mb\u202Ec", Hint = "d\r\ne" }, "data", "f\u0007g");

        Assert.DoesNotContain(text.Replace('\n', ' '), c => char.IsControl(c) || c == '\u202E');
        Assert.Contains("d\uFFFD\uFFFDe", text, StringComparison.Ordinal);
    }

    [Fact]
    public void They_are_sorted_by_file_line_column_code_and_message()
    {
        var b = At(1, 1) with { At = new(RelativePath.Of("b.csv"), 1, 1) };
        Diagnostic[] sorted = [At(0, 0), At(2, 0), At(2, 3) with { Descriptor = Kind with { Code = "GB1001" } }, At(2, 3), At(2, 3) with { Message = "Xrong." }, At(10, 1)];

        Assert.Equal<Diagnostic>([b, .. sorted], DiagnosticFormatter.Sort(sorted.Reverse().Append(b)));
    }

    private static Diagnostic At(int line, int column, int length = 1) => new(Kind, new(RelativePath.Of("placements.csv"), line, column, length), "Wrong.");
}
