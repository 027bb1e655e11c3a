using System.Text;
using FsCheck;
using FsCheck.Xunit;
using GeoBrief.Pages.Downloads;
using Xunit;

namespace GeoBrief.Tests.Pages.Downloads;

public sealed class CalendarLinesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("A:b\r\nC:d\r\n", "A:b\r\nC:d\r\n")]
    [InlineData("A:b\r\n c\r\n", "A:bc\r\n")]
    [InlineData("A:b\r\n  c\r\n", "A:b c\r\n")]
    public void A_line_that_is_short_enough_is_whole(string text, string folded) => Assert.Equal(folded, CalendarLines.Fold(text));

    [Fact]
    public void A_line_is_folded_after_75_octets_the_space_before_the_rest_included() => Assert.Equal(
        $"{new string('a', 75)}\r\n {new string('a', 74)}\r\n {new string('a', 1)}\r\n",
        CalendarLines.Fold(new string('a', 150) + "\r\n"));

    [Theory]
    [InlineData("é", 37)]
    [InlineData("ש", 37)]
    [InlineData("€", 25)]
    [InlineData("🎉", 18)]
    public void A_character_is_never_parted(string character, int fitting) => Assert.Equal(
        string.Concat(Enumerable.Repeat(character, fitting)) + "\r\n " + character,
        CalendarLines.Fold(string.Concat(Enumerable.Repeat(character, fitting + 1))));

    [Fact]
    public void A_character_that_was_parted_is_whole_again() => Assert.Equal("A:🎉", CalendarLines.Fold("A:\uD83C\r\n \uDF89"));

    [Property]
    public bool No_line_is_too_long_and_nothing_is_lost(NonNull<string>[] parts)
    {
        var line = new UTF8Encoding().GetString(Encoding.UTF8.GetBytes(string.Concat(parts.Select(part => part.Get)))).ReplaceLineEndings("");
        var folded = CalendarLines.Fold(line);
        return folded.Split("\r\n").All(part => Encoding.UTF8.GetByteCount(part) <= CalendarLines.MostOctets)
            && folded.Replace("\r\n ", "", StringComparison.Ordinal) == line;
    }
}
