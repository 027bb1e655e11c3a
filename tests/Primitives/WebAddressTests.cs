using GeoBrief.Primitives;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Primitives;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("https://Facturo.example/MX/", "facturo.example", "/MX")]
    [InlineData(" http://www.facturo.example ", "facturo.example", "")]
    [InlineData("HTTPS://facturo.example:443/mx?a=1#b", "facturo.example", "/mx")]
    [InlineData("https://facturo.example:8443/mx", "facturo.example:8443", "/mx")]
    [InlineData("https://españa.example/", "xn--espaa-rta.example", "")]
    [InlineData("https://facturo.example./mx", "facturo.example", "/mx")]
    [InlineData("https://facturo.example/a/../mx", "facturo.example", "/mx")]
    [InlineData("https://facturo.example/100%", "facturo.example", "/100%25")]
    public void An_address_has_a_host_and_a_path(string text, string host, string path)
    {
        var address = Text.Page(text);

        Assert.Equal((host, path, text.Trim()), (address.Host, address.Path, address.Text));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("facturo.example/mx")]
    [InlineData("//facturo.example/mx")]
    [InlineData("ftp://facturo.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("https://")]
    [InlineData("https:///mx")]
    [InlineData("https://a b.example/")]
    [InlineData("https://facturo.example/a\u0001b")]
    [InlineData("https://facturo.example/a\nb")]
    public void Anything_but_http_with_a_host_is_none(string? text)
    {
        Assert.Equal(WebAddressFault.NotHttp, WebAddress.TryParse(text, out var address));
        Assert.Null(address);
    }

    [Theory]
    [InlineData("https://user@facturo.example/")]
    [InlineData("https://user:secret@facturo.example/")]
    [InlineData("https://@facturo.example/")]
    [InlineData("https://user:se/cret@facturo.example", WebAddressFault.NotHttp)]
    public void A_name_or_a_password_is_no_part_of_an_address(string text, WebAddressFault fault = WebAddressFault.Credentials) =>
        Assert.Equal(fault, WebAddress.TryParse(text, out _));

    [Fact]
    public void An_at_sign_in_the_path_is_no_name() => Assert.Equal("/@facturo", Text.Page("https://social.example/@facturo").Path);

    [Theory]
    [InlineData("https://facturo.example/mx/", "http://www.facturo.example/mx", true)]
    [InlineData("https://facturo.example/mx?utm=1", "https://facturo.example/mx#top", true)]
    [InlineData("https://facturo.example/mx", "https://facturo.example/MX", false)]
    [InlineData("https://facturo.example/mx", "https://facturo.example:8080/mx", false)]
    [InlineData("https://mx.facturo.example/", "https://facturo.example/", false)]
    public void Scheme_www_query_fragment_and_trailing_slash_make_no_other_page(string one, string other, bool same) =>
        Assert.Equal(same, Text.Page(one).IsSamePage(Text.Page(other)));

    [Theory]
    [InlineData("https://facturo.example/mx/precios", "https://facturo.example/mx/", true)]
    [InlineData("https://facturo.example/mx", "https://facturo.example/mx/", true)]
    [InlineData("https://facturo.example/mxyz", "https://facturo.example/mx", false)]
    [InlineData("https://facturo.example/", "https://facturo.example/mx", false)]
    [InlineData("https://facturo.example/mx", "https://facturo.example/", true)]
    [InlineData("https://facturo.example/", "https://facturo.example", true)]
    [InlineData("https://other.example/mx", "https://facturo.example/", false)]
    public void A_page_lies_under_another_by_whole_segments(string page, string prefix, bool under) =>
        Assert.Equal(under, Text.Page(page).IsUnder(Text.Page(prefix)));

    [Fact]
    public void The_root_of_a_host_is_known() =>
        Assert.Equal((true, false), (Text.Page("https://facturo.example/?a").IsRoot, Text.Page("https://facturo.example/a").IsRoot));
}
