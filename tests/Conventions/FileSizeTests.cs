using GeoBrief.Tests.Conventions.Reading;
using Xunit;

namespace GeoBrief.Tests.Conventions;

public sealed class FileSizeTests
{
    private const int MostLines = 250;

    [Fact]
    public void No_file_of_code_is_longer_than_a_person_reads_at_once() => Assert.Empty(
        from file in Repository.FilesOf([".cs"], "generator", "tests").Concat(Repository.FilesOf([".cshtml"]))
        let lines = LinesIn(Repository.Text(file))
        where lines > MostLines
        select $"{file}: {lines} lines");

    [Fact]
    public void The_program_is_among_the_files_read() =>
        Assert.Contains(Repository.Files, file => file.Value == "generator/Program.cs");

    [Theory]
    [InlineData("", 0)]
    [InlineData("a\n", 1)]
    [InlineData("a\nb", 2)]
    [InlineData("a\n\nb\n", 3)]
    public void A_line_counts_with_or_without_its_end(string text, int expected) => Assert.Equal(expected, LinesIn(text));

    private static int LinesIn(string text) => text.Count(c => c == '\n') + (text.Length > 0 && !text.EndsWith('\n') ? 1 : 0);
}
