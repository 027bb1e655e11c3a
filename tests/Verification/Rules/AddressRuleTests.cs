using Xunit;

namespace GeoBrief.Tests.Verification.Rules;

public sealed class AddressRuleTests
{
    [Theory]
    [InlineData("<a href='markets/mexico/index.html'>x</a>")]
    [InlineData("<a href='markets/mexico/index.html?sort=date#target'>x</a>")]
    [InlineData("<a href='./markets/spain/../mexico/index.html'>x</a>")]
    [InlineData("<a href='markets/m%65xico/index.html#t%61rget'>x</a>")]
    [InlineData("<a href='#here'>x</a><p id='here'></p>")]
    [InlineData("<a href='#'>x</a><a href='#top'>x</a>")]
    [InlineData("<a href='https://facturo.example/mx/'>x</a>")]
    [InlineData("<a href='mailto:hello@northbound.example'>x</a><a href='tel:+34123'>x</a>")]
    [InlineData("<a href='site.json#any'>x</a>")]
    [InlineData("<img src='data:image/png;base64,AA==' alt=''>")]
    [InlineData("<img src='assets/logo.svg' srcset='assets/logo.svg 1x, assets/logo.svg 2x' alt=''>")]
    [InlineData("<blockquote cite='https://elsewhere.example/'></blockquote>")]
    public void A_sound_address_passes(string body) => Assert.Empty(new SiteUnderTest().Page("index.html", body).Codes());

    [Theory]
    [InlineData("GB5001", "<a href='nowhere.html'>x</a>")]
    [InlineData("GB5001", "<a href='Markets/mexico/index.html'>x</a>")]
    [InlineData("GB5001", "<a href='markets/mexico'>x</a>")]
    [InlineData("GB5001", "<img src='nowhere.svg' alt=''>")]
    [InlineData("GB5001", "<img srcset='assets/logo.svg 1x, assets/nowhere.svg 2x' alt=''>")]
    [InlineData("GB5001", "<img srcset='assets/logo.svg, assets/nowhere.svg' alt=''>")]
    [InlineData("GB5001", "<script src='nowhere.js'></script>")]
    [InlineData("GB5001", "<svg><use href='nowhere.svg#x'/></svg>")]
    [InlineData("GB5002", "<a href='#nowhere'>x</a>")]
    [InlineData("GB5002", "<a href='markets/mexico/index.html#Target'>x</a>")]
    [InlineData("GB5002", "<svg><use xlink:href='#nowhere'/></svg>")]
    [InlineData("GB5003", "<a href='markets/mexico/'>x</a>")]
    [InlineData("GB5003", "<a href='.'>x</a>")]
    [InlineData("GB5003", "<a href=''>x</a>")]
    [InlineData("GB5003", "<a href='../index.html'>x</a>")]
    [InlineData("GB5003", "<a href='/index.html'>x</a>")]
    [InlineData("GB5003", "<a href='//host.example/'>x</a>")]
    [InlineData("GB5003", "<a href=' JavaScript:alert(1)'>x</a>")]
    [InlineData("GB5003", "<a href='file:///etc/hosts'>x</a>")]
    [InlineData("GB5004", "<img src='https://cdn.example/a.png' alt=''>")]
    [InlineData("GB5004", "<img src='//cdn.example/a.png' alt=''>")]
    [InlineData("GB5004", "<img src='/assets/logo.svg' alt=''>")]
    [InlineData("GB5004", "<picture><source srcset='https://cdn.example/a.webp 2x'></picture>")]
    [InlineData("GB5004", "<script src='https://cdn.example/a.js'></script>")]
    [InlineData("GB5004", "<script src='data:text/javascript,1'></script>")]
    [InlineData("GB5004", "<iframe src='https://maps.example/'></iframe>")]
    [InlineData("GB5004", "<video poster='https://cdn.example/a.png'></video>")]
    [InlineData("GB5004", "<object data='https://cdn.example/a.swf'></object>")]
    [InlineData("GB5004", "<form action='https://forms.example/'></form>")]
    [InlineData("GB5004", "<form><button formaction='https://forms.example/'>x</button></form>")]
    [InlineData("GB5004", "<svg><image href='https://cdn.example/a.png'/></svg>")]
    [InlineData("GB5004", "<a href='index.html' ping='https://count.example/'>x</a>")]
    public void A_bad_address_is_found(string code, string body) => Assert.Equal([code], new SiteUnderTest().Page("index.html", body).Codes());

    [Theory]
    [InlineData(null, "<link rel='stylesheet' href='assets/site.css'>")]
    [InlineData(null, "<link rel='canonical' href='https://briefs.example.com/facturo/'>")]
    [InlineData("GB5001", "<link rel='stylesheet' href='assets/other.css'>")]
    [InlineData("GB5004", "<link rel='stylesheet' href='https://fonts.example/css'>")]
    [InlineData("GB5004", "<link rel='preconnect' href='https://fonts.example'>")]
    [InlineData("GB5004", "<link rel='alternate stylesheet' href='https://fonts.example/css'>")]
    [InlineData("GB5004", "<link href='https://fonts.example/css'>")]
    [InlineData("GB5004", "<meta http-equiv='refresh' content='0; URL=https://elsewhere.example/'>")]
    [InlineData("GB5004", "<base href='https://elsewhere.example/'>")]
    public void The_head_is_looked_through_too(string? code, string head) =>
        Assert.Equal(code is null ? [] : [code], new SiteUnderTest().Page("index.html", "", head).Codes());

    [Theory]
    [InlineData(null, "a { background: url(logo.svg) }")]
    [InlineData(null, "a { background: url( 'data:image/png;base64,AA==' ) }")]
    [InlineData(null, "/* url(https://cdn.example/a.png) */")]
    [InlineData("GB5001", "a { background: url(\"nowhere.png\") }")]
    [InlineData("GB5004", "a { background: URL(https://cdn.example/a.png) }")]
    [InlineData("GB5004", "a { background: url('//cdn.example/a.png') }")]
    [InlineData("GB5004", "@import 'https://fonts.example/css';")]
    [InlineData("GB5004", "@import url(/other.css);")]
    public void A_style_sheet_asks_for_nothing_elsewhere(string? code, string sheet) =>
        Assert.Equal(code is null ? [] : [code], new SiteUnderTest().File("assets/site.css", sheet).Codes());

    [Fact]
    public void A_style_sheet_s_finding_has_its_line()
    {
        var site = new SiteUnderTest().File("assets/site.css", "/* one\n two */\na { background: url(x.png) }\n");
        Assert.Equal((3, 17), (Assert.Single(site.Findings()).At.Line, Assert.Single(site.Findings()).At.Column));
    }

    [Fact]
    public void A_folder_with_an_index_gets_the_hint_to_name_it() =>
        Assert.Contains("index.html", Assert.Single(new SiteUnderTest().Page("index.html", "<a href='markets/mexico'>x</a>").Findings()).Hint, StringComparison.Ordinal);
}
