using FsCheck.Xunit;
using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Primitives;

public sealed class HtmlFragmentTests
{
    [Theory]
    [InlineData("<b>", "&lt;b&gt;")]
    [InlineData("\"a\" & 'b'", "&quot;a&quot; &amp; &#x27;b&#x27;")]
    [InlineData("España 日本 ünï", "España 日本 ünï")]
    [InlineData("", "")]
    public void Plain_text_is_encoded(string text, string html) => Assert.Equal(html, HtmlFragment.Text(text).Html);

    [Property]
    public void No_text_can_hold_markup(string? text)
    {
        var html = HtmlFragment.Text(text ?? "").Html;

        Assert.Equal(-1, html.AsSpan().IndexOfAny("<>\"'"));
        Assert.Equal((text ?? "").Length == 0, html.Length == 0);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => Assert.Equal("a\uFFFDb", HtmlFragment.Text("a\uD800b").Html.Replace("&#xFFFD;", "\uFFFD", StringComparison.Ordinal));

    [Fact]
    public void Trusted_markup_stays_as_it_is() => Assert.Equal("<p>a</p>", HtmlFragment.Trusted("<p>a</p>").ToString());

    [Fact]
    public void Nothing_and_blanks_are_empty() =>
        Assert.Equal([true, true, false], new[] { default, HtmlFragment.Trusted(" \n"), HtmlFragment.Text("a") }.Select(fragment => fragment.IsEmpty));
}
