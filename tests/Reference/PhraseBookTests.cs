using GeoBrief.Reference;
using Xunit;

namespace GeoBrief.Tests.Reference;

public sealed class PhraseBookTests
{
    [Fact]
    public void The_longest_name_comes_first_and_hides_the_one_inside_it() =>
        Assert.Equal(["new mexico"], new PhraseBook(["Mexico", "New Mexico"]).Find("Taxes in New Mexico"));

    [Fact]
    public void A_name_beside_a_longer_one_is_found() =>
        Assert.Equal(["new mexico", "mexico"], new PhraseBook(["Mexico", "New Mexico"]).Find("México and New-México"));

    [Theory]
    [InlineData("Leones de oro")]
    [InlineData("napoleon")]
    [InlineData("")]
    public void Only_whole_words_are_names(string text) => Assert.Empty(new PhraseBook(["León"]).Find(text));

    [Fact]
    public void An_empty_book_finds_nothing() => Assert.Empty(new PhraseBook(["", "-"]).Find("- León"));
}
