using FsCheck.Xunit;
using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Primitives;

public sealed class NearestNameTests
{
    private static readonly string[] Names = ["market", "source_domain", "status", "anchor", "date"];

    [Theory]
    [InlineData("markt", "market")]
    [InlineData("amrket", "market")]
    [InlineData("STATÚS", "status")]
    [InlineData("sorce_domian", "source_domain")]
    [InlineData("dtae", "date")]
    [InlineData("market", "market")]
    public void A_near_miss_finds_the_name(string text, string expected) => Assert.Equal(expected, NearestName.Find(text, Names));

    [Theory]
    [InlineData("mrkt")]
    [InlineData("sorce_domin_")]
    [InlineData("x")]
    [InlineData("")]
    public void What_is_too_far_finds_nothing(string text) => Assert.Null(NearestName.Find(text, Names));

    [Fact]
    public void Six_letters_allow_one_edit_and_seven_allow_two()
    {
        Assert.Null(NearestName.Find("abcdef", ["abcdxy"]));
        Assert.Equal("abcdexy", NearestName.Find("abcdefg", ["abcdexy"]));
    }

    [Fact]
    public void Of_equally_near_names_the_first_in_ordinal_order_is_taken() =>
        Assert.Equal("bat", NearestName.Find("at", ["cat", "bat", "hat"]));

    [Fact]
    public void A_nearer_name_is_taken_before_an_earlier_one() =>
        Assert.Equal("globally", NearestName.Find("globaly", ["aglobalyz", "globally", "zglobalyz"]));

    [Fact]
    public void A_hint_may_look_further() =>
        Assert.Equal("source_domain", NearestName.FindForHint("sorce_domin_", Names));

    [Property]
    public bool A_name_is_always_nearest_to_itself(string? text) =>
        NearestName.Find(text ?? "", [text ?? ""]) == (text ?? "");
}
