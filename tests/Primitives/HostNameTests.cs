using FsCheck.Xunit;
using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Primitives;

public sealed class HostNameTests
{
    [Theory]
    [InlineData("example.com.mx", "example.com.mx")]
    [InlineData("  Blog.Example.CO.UK  ", "blog.example.co.uk")]
    [InlineData("https://www.example.mx/precios?a=1#b", "example.mx")]
    [InlineData("HTTP://WWW.Example.mx:8080/", "example.mx")]
    [InlineData("//cdn.example.mx/x", "cdn.example.mx")]
    [InlineData("example.mx/path", "example.mx")]
    [InlineData("example.mx?x", "example.mx")]
    [InlineData("example.mx.", "example.mx")]
    [InlineData("example.mx:", "example.mx")]
    [InlineData("www.www.example.mx", "www.example.mx")]
    [InlineData("españa.es", "xn--espaa-rta.es")]
    [InlineData("пример.рф", "xn--e1afmkfd.xn--p1ai")]
    [InlineData("XN--ESPAA-RTA.es", "xn--espaa-rta.es")]
    [InlineData("straße.de", "xn--strae-oqa.de")]
    [InlineData("食狮。中国", "xn--85x722f.xn--fiqs8s")]
    [InlineData("ｅｘａｍｐｌｅ.mx", "example.mx")]
    [InlineData("some_user.livejournal.com", "some_user.livejournal.com")]
    [InlineData("r4---sn-a5mlrn7s.googlevideo.com", "r4---sn-a5mlrn7s.googlevideo.com")]
    [InlineData("1.example.mx", "1.example.mx")]
    public void A_host_or_address_becomes_its_ascii_host(string text, string expected)
    {
        Assert.True(HostName.TryParse(text, out var host));
        Assert.Equal(expected, host.Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("localhost")]
    [InlineData("192.0.2.1")]
    [InlineData("http://192.0.2.1:80/")]
    [InlineData("3221225985")]
    [InlineData("0xc0000201")]
    [InlineData("0xc0.0.2.1")]
    [InlineData("192.0.0x201")]
    [InlineData("0300.0.02.01")]
    [InlineData("１９２.0.2.1")]
    [InlineData("[2001:db8::1]")]
    [InlineData("https://[2001:db8::1]/")]
    [InlineData("2001:db8::1")]
    [InlineData("::1")]
    [InlineData(".example.mx")]
    [InlineData("example..mx")]
    [InlineData("example.mx..")]
    [InlineData("-example.mx")]
    [InlineData("example-.mx")]
    [InlineData("my_shop.mx")]
    [InlineData("exa mple.mx")]
    [InlineData("example.mx:99999")]
    [InlineData("example.mx:http")]
    [InlineData("user:secret@example.mx")]
    [InlineData("https://user@example.mx/")]
    [InlineData("ftp://example.mx/")]
    [InlineData("mailto:info@example.mx")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https:///path")]
    [InlineData("example%2emx")]
    [InlineData("xn--a.mx")]
    [InlineData("xn--example-.mx")]
    [InlineData("a\u0000b.mx")]
    [InlineData("\ud800.mx")]
    public void What_names_no_domain_is_refused(string? text)
    {
        Assert.False(HostName.TryParse(text, out var host));
        Assert.Equal("", host.Value);
    }

    [Fact]
    public void A_www_label_stays_where_nothing_would_be_left_to_register()
    {
        Assert.True(HostName.TryParse("www.ck", out var host));
        Assert.Equal("www.ck", host.Value);
    }

    [Fact]
    public void A_label_of_64_letters_and_a_host_of_254_are_too_long()
    {
        var label = new string('a', 63);
        var longest = $"{label}.{label}.{label}.{new string('a', 58)}.mx";
        Assert.Equal(253, longest.Length);
        Assert.True(HostName.TryParse(longest, out _));
        Assert.False(HostName.TryParse($"a{longest}", out _));
        Assert.True(HostName.TryParse($"{label}.mx", out _));
        Assert.False(HostName.TryParse($"{label}a.mx", out _));
    }

    [Fact]
    public void People_see_the_unicode_form()
    {
        Assert.Equal("пример.рф", Host("xn--e1afmkfd.xn--p1ai").Unicode);
        Assert.Equal("example.mx", Host("example.mx").Unicode);
    }

    [Fact]
    public void The_last_label_and_the_parent_are_found()
    {
        Assert.Equal("mx", Host("a.example.com.mx").LastLabel);
        Assert.Equal("example.com.mx", Host("a.example.com.mx").Parent?.Value);
        Assert.Null(Host("example.mx").Parent);
    }

    [Theory]
    [InlineData("blog.example.mx", "example.mx", true)]
    [InlineData("example.mx", "example.mx", true)]
    [InlineData("badexample.mx", "example.mx", false)]
    [InlineData("example.mx", "blog.example.mx", false)]
    public void A_host_is_under_another_by_whole_labels(string host, string above, bool expected) =>
        Assert.Equal(expected, Host(host).IsOrIsUnder(Host(above)));

    [Fact]
    public void Nothing_is_under_the_default_host() => Assert.False(Host("example.mx").IsOrIsUnder(default));

    [Fact]
    public void Hosts_sort_in_ordinal_order_and_equal_by_value()
    {
        Assert.True(Host("a-b.mx") < Host("a.mx"));
        Assert.Equal(Host("https://www.Example.mx"), Host("example.mx"));
    }

    [Property(MaxTest = 500)]
    public bool Any_text_is_read_or_refused_and_what_is_read_reads_as_itself(string? text) =>
        !HostName.TryParse(text, out var host)
        || (HostName.TryParse(host.Value, out var again) && (again == host || host.Value.StartsWith("www.", StringComparison.Ordinal)));

    private static HostName Host(string text)
    {
        Assert.True(HostName.TryParse(text, out var host));
        return host;
    }
}
