using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Primitives;

public sealed class SlugTests
{
    [Theory]
    [InlineData("mexico")]
    [InlineData("a")]
    [InlineData("0")]
    [InlineData("pt-br")]
    [InlineData("a--b")]
    [InlineData("assets")]
    [InlineData("index")]
    [InlineData("con1")]
    [InlineData("com10")]
    [InlineData("console")]
    public void A_slug_is_taken_as_written(string text)
    {
        Assert.True(Slug.TryParse(text, out var slug));
        Assert.Equal(text, slug.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Mexico")]
    [InlineData("méxico")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a_b")]
    [InlineData("a b")]
    [InlineData("a.b")]
    [InlineData("a/b")]
    [InlineData("mexico\n")]
    [InlineData("٣")]
    [InlineData("con")]
    [InlineData("nul")]
    [InlineData("com1")]
    [InlineData("lpt0")]
    public void What_cannot_be_an_address_and_a_folder_is_no_slug(string text)
    {
        Assert.False(Slug.TryParse(text, out var slug));
        Assert.Equal("", slug.Value);
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void A_slug_has_64_characters_at_most(int length, bool valid) => Assert.Equal(valid, Slug.TryParse(new string('a', length), out _));
}
