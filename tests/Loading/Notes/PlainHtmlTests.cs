using GeoBrief.Loading.Notes;
using Xunit;

namespace GeoBrief.Tests.Loading.Notes;

public sealed class PlainHtmlTests
{
    [Theory]
    [InlineData("<p>words &lt;b&gt; <em>more</em><br />\n</p>\n<hr />")]
    [InlineData("<h4>x</h4><ul><li>y</li></ul>")]
    [InlineData("<p><a href=\"https://b.mx/a?b=c&amp;d\" rel=\"nofollow noopener\">x</a></p>")]
    public void Bare_tags_and_whole_links_in_order_need_no_sanitiser(string html) => Assert.True(PlainHtml.IsSafe(html));

    [Theory]
    [InlineData("<script>x</script>")]
    [InlineData("<p onclick=x>y</p>")]
    [InlineData("<p>open")]
    [InlineData("</ul>")]
    [InlineData("<em><strong>x</em></strong>")]
    [InlineData("<h2>x</h2>")]
    [InlineData("<P>x</P>")]
    [InlineData("<a href=\"javascript:x\" rel=\"nofollow noopener\">x</a>")]
    [InlineData("<a href=\"x.md\" rel=\"nofollow noopener\">x</a>")]
    [InlineData("<a href=\"https://b.mx\" onclick=\"x\" rel=\"nofollow noopener\">x</a>")]
    [InlineData("<a href=\"https://b.mx\">x</a>")]
    [InlineData("<!-- x -->")]
    [InlineData("a < b")]
    [InlineData("<p")]
    public void Anything_else_goes_to_the_sanitiser(string html) => Assert.False(PlainHtml.IsSafe(html));

    [Fact]
    public void What_needs_no_sanitiser_passes_it_unchanged()
    {
        const string Html = "<h4>x</h4>\n<p>words &lt;b&gt; <em>more</em> <a href=\"https://b.mx/a?b=c&amp;d\" rel=\"nofollow noopener\">x</a></p>\n<ul>\n<li>y</li>\n</ul>\n";
        Assert.True(PlainHtml.IsSafe(Html));
        var (sanitised, leftOut) = NotesSanitizer.Sanitize(Html);
        Assert.Equal(Html, sanitised);
        Assert.Empty(leftOut);
    }
}
