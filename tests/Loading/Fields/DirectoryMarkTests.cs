using GeoBrief.Loading.Fields;
using Xunit;

namespace GeoBrief.Tests.Loading.Fields;

public sealed class DirectoryMarkTests
{
    [Theory]
    [InlineData("ranks and gets traffic")]
    [InlineData("Ranks")]
    [InlineData("much visited")]
    [InlineData("counts")]
    [InlineData("not pretty, but ranks")]
    [InlineData("never asked for money; high traffic")]
    [InlineData("nobody knows why it ranks")]
    public void A_directory_is_marked_by_one_of_four_words(string note) => Assert.True(DirectoryMark.IsMarked(note));

    [Theory]
    [InlineData("")]
    [InlineData("no traffic")]
    [InlineData("never ranks")]
    [InlineData("not visited")]
    [InlineData("does not get traffic")]
    [InlineData("doesn't get any traffic")]
    [InlineData("No traffic, not visited")]
    [InlineData("a frank discount")]
    [InlineData("ranking unknown")]
    public void It_is_not_when_the_word_is_refused_or_missing(string note) => Assert.False(DirectoryMark.IsMarked(note));
}
