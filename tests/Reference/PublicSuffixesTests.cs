using FsCheck.Xunit;
using GeoBrief.Primitives;
using GeoBrief.Reference;
using Xunit;

namespace GeoBrief.Tests.Reference;

public sealed class PublicSuffixesTests
{
    /// <summary>
    /// The cases that the Public Suffix List publishes for readers of it (dedicated to the public domain, CC0), as pairs of
    /// host and registrable domain; a dash is none. As <c>www.</c> is no part of a host here (R4), such hosts differ in that only.
    /// </summary>
    private const string PublishedCases = """
        COM - | example.COM example.com | WwW.example.COM example.com | .com - | .example - | .example.com - | .example.example -
        example - | example.example example.example | b.example.example example.example | a.b.example.example example.example
        biz - | domain.biz domain.biz | b.domain.biz domain.biz | a.b.domain.biz domain.biz
        com - | example.com example.com | b.example.com example.com | a.b.example.com example.com
        uk.com - | example.uk.com example.uk.com | b.example.uk.com example.uk.com | a.b.example.uk.com example.uk.com | test.ac test.ac
        mm - | c.mm - | b.c.mm b.c.mm | a.b.c.mm b.c.mm
        jp - | test.jp test.jp | www.test.jp test.jp | ac.jp - | test.ac.jp test.ac.jp | www.test.ac.jp test.ac.jp | kyoto.jp -
        test.kyoto.jp test.kyoto.jp | ide.kyoto.jp - | b.ide.kyoto.jp b.ide.kyoto.jp | a.b.ide.kyoto.jp b.ide.kyoto.jp
        c.kobe.jp - | b.c.kobe.jp b.c.kobe.jp | a.b.c.kobe.jp b.c.kobe.jp | city.kobe.jp city.kobe.jp | www.city.kobe.jp city.kobe.jp
        ck - | test.ck - | b.test.ck b.test.ck | a.b.test.ck b.test.ck | www.ck www.ck | www.www.ck www.ck
        us - | test.us test.us | www.test.us test.us | ak.us - | test.ak.us test.ak.us | www.test.ak.us test.ak.us
        k12.ak.us - | test.k12.ak.us test.k12.ak.us | www.test.k12.ak.us test.k12.ak.us
        食狮.com.cn 食狮.com.cn | 食狮.公司.cn 食狮.公司.cn | www.食狮.公司.cn 食狮.公司.cn | shishi.公司.cn shishi.公司.cn | 公司.cn -
        食狮.中国 食狮.中国 | www.食狮.中国 食狮.中国 | shishi.中国 shishi.中国 | 中国 -
        xn--85x722f.com.cn xn--85x722f.com.cn | xn--85x722f.xn--55qx5d.cn xn--85x722f.xn--55qx5d.cn
        www.xn--85x722f.xn--55qx5d.cn xn--85x722f.xn--55qx5d.cn | shishi.xn--55qx5d.cn shishi.xn--55qx5d.cn | xn--55qx5d.cn -
        xn--85x722f.xn--fiqs8s xn--85x722f.xn--fiqs8s | www.xn--85x722f.xn--fiqs8s xn--85x722f.xn--fiqs8s
        shishi.xn--fiqs8s shishi.xn--fiqs8s | xn--fiqs8s -
        """;

    public static TheoryData<string, string> Published()
    {
        var cases = new TheoryData<string, string>();
        foreach (var pair in PublishedCases.Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var halves = pair.Split(' ');
            cases.Add(halves[0], halves[1]);
        }

        return cases;
    }

    [Fact]
    public void All_published_cases_are_tried() => Assert.Equal(77, Published().Count);

    [Theory]
    [MemberData(nameof(Published))]
    public void The_published_cases_of_the_list_hold(string text, string expected) =>
        Assert.Equal(expected == "-" ? null : Host(expected).Value, Registrable(text));

    [Theory]
    [InlineData("blog.example.com.mx", "example.com.mx")]
    [InlineData("a.blogspot.com", "a.blogspot.com")]
    [InlineData("x.y.wixsite.com", "y.wixsite.com")]
    [InlineData("github.io", null)]
    [InlineData("x.kawasaki.jp", null)]
    [InlineData("kobe.jp", "kobe.jp")]
    [InlineData("a.b.example", "b.example")]
    public void Private_rules_wildcards_and_unknown_endings_count(string text, string? expected) =>
        Assert.Equal(expected, Registrable(text));

    [Theory]
    [InlineData("juan.wordpress.com", "juan.wordpress.com")]
    [InlineData("a.juan.substack.com", "juan.substack.com")]
    [InlineData("https://medium.com/@juan/post", "medium.com")]
    [InlineData("https://juan.medium.com/post", "juan.medium.com")]
    [InlineData("notmedium.com", "notmedium.com")]
    [InlineData("a.notmedium.com", "notmedium.com")]
    public void Sub_sites_of_platforms_are_sites_of_their_own(string text, string expected) =>
        Assert.Equal(expected, Registrable(text));

    [Theory]
    [InlineData("livejournal.com")]
    [InlineData("medium.com")]
    [InlineData("over-blog.com")]
    [InlineData("substack.com")]
    [InlineData("tumblr.com")]
    [InlineData("typepad.com")]
    [InlineData("weebly.com")]
    [InlineData("wordpress.com")]
    [InlineData("blogspot.com")]
    [InlineData("github.io")]
    [InlineData("wixsite.com")]
    public void Every_platform_of_many_tenants_keeps_them_apart(string platform) =>
        Assert.Equal(($"a.{platform}", $"b.{platform}"), (Registrable($"blog.a.{platform}"), Registrable($"b.{platform}")));

    [Theory]
    [InlineData("https://www.gov.uk/guidance", "gov.uk")]
    [InlineData("www.gob.mx", "gob.mx")]
    [InlineData("www.nhs.uk", "nhs.uk")]
    [InlineData("hmrc.gov.uk", "hmrc.gov.uk")]
    [InlineData("ac.uk", null)]
    [InlineData("com.mx", null)]
    public void A_government_portal_is_a_site_though_its_name_is_a_suffix(string text, string? expected) =>
        Assert.Equal(expected, Registrable(text));

    [Property(MaxTest = 300)]
    public bool A_registrable_domain_is_its_own_and_holds_its_host(string? text)
    {
        var letters = string.Concat((text ?? "").Where(char.IsAsciiLetterOrDigit).Take(20));
        return new[] { $"{letters}.com.mx", $"a.{letters}.wordpress.com", $"{letters}.x.github.io", $"{letters}.{letters}.kobe.jp", $"{letters}.ck" }
            .All(name => !HostName.TryParse(name, out var host)
                || PublicSuffixes.RegistrableDomain(host) is not { } domain
                || (host.IsOrIsUnder(domain) && PublicSuffixes.RegistrableDomain(domain) == domain));
    }

    private static string? Registrable(string text) =>
        HostName.TryParse(text, out var host) ? PublicSuffixes.RegistrableDomain(host)?.Value : null;

    private static HostName Host(string text)
    {
        Assert.True(HostName.TryParse(text, out var host), text);
        return host;
    }
}
