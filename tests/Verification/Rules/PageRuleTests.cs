using Xunit;

namespace GeoBrief.Tests.Verification.Rules;

public sealed class PageRuleTests
{
    private static readonly string Head = $"<meta charset=\"utf-8\">{SiteUnderTest.Policy}<title>A page</title>";

    [Theory]
    [InlineData("GB5010", "<p id='a'></p><p id='a'></p>")]
    [InlineData("GB5010", "<p id=''></p>")]
    [InlineData("GB5011", "<h1>Another</h1>")]
    [InlineData("GB5020", "<p>@Model.Title</p>")]
    [InlineData("GB5020", "<p>{{ market.name }}</p>")]
    [InlineData("GB5020", "<p>end }}</p>")]
    [InlineData("GB5020", "<p>System.Collections.Generic.List`1[System.String]</p>")]
    [InlineData("GB5020", "<p>Microsoft.CSharp</p>")]
    [InlineData("GB5020", "<p>Mexico!.Name</p>")]
    [InlineData("GB5020", "<p>&lt;text&gt;63 %</p>")]
    [InlineData("GB5021", "<p>Lorem  Ipsum dolor</p>")]
    [InlineData("GB5021", "<p>TODO: write this</p>")]
    [InlineData("GB5021", "<p>(FIXME)</p>")]
    [InlineData("GB5021", "<p>xxx</p>")]
    [InlineData("GB5030", "<p style='color:red'></p>")]
    [InlineData("GB5030", "<svg><g style='fill:red'/></svg>")]
    [InlineData("GB5030", "<p onclick='x()'></p>")]
    [InlineData("GB5030", "<script>x()</script>")]
    [InlineData("GB5030", "<style>p { color: red }</style>")]
    public void A_bad_page_is_found(string code, string body) => Assert.Equal([code], new SiteUnderTest().Page("index.html", body).Codes());

    [Theory]
    [InlineData("<p>It works with Microsoft. And it lasts!</p>")]
    [InlineData("<p>todo el mercado, para o mercado todo</p>")]
    [InlineData("<p>Vin Diesel in xXx2</p>")]
    [InlineData("<p data-as-written>{{ TODO }} <b>@Model xxx</b></p>")]
    [InlineData("<p>An address such as a { b } c</p>")]
    [InlineData("<p title='{{'></p>")]
    [InlineData("<script type='application/ld+json'>{}</script>")]
    [InlineData("<svg><title>One</title></svg><svg><title>Two</title></svg>")]
    public void A_sound_page_passes(string body) => Assert.Empty(new SiteUnderTest().Page("index.html", body).Codes());

    [Theory]
    [InlineData("GB5011", "<html lang='en'><head>{head}</head><body></body></html>")]
    [InlineData("GB5012", "<html><head>{head}</head><body><h1>A</h1></body></html>")]
    [InlineData("GB5012", "<html lang=' '><head>{head}</head><body><h1>A</h1></body></html>")]
    [InlineData("GB5013", "<html lang='en'><head>{policy}</head><body><h1>A</h1><svg><title>B</title></svg></body></html>")]
    [InlineData("GB5013", "<html lang='en'><head>{policy}<title> </title></head><body><h1>A</h1></body></html>")]
    [InlineData("GB5031", "<html lang='en'><head><title>A</title></head><body><h1>A</h1></body></html>")]
    [InlineData("GB5031", "<html lang='en'><head><title>A</title></head><body>{policy}<h1>A</h1></body></html>")]
    [InlineData("GB5031", "<html lang='en'><head><title>A</title><meta http-equiv='content-security-policy' content=''></head><body><h1>A</h1></body></html>")]
    public void A_page_lacking_what_it_needs_is_found(string code, string page)
    {
        var html = page.Replace("{head}", Head, StringComparison.Ordinal).Replace("{policy}", SiteUnderTest.Policy, StringComparison.Ordinal);
        Assert.Equal([code], new SiteUnderTest().Raw("404.html", "<!DOCTYPE html>" + html).Codes());
    }

    [Theory]
    [InlineData("markets/mexico/plan.html", 60)]
    [InlineData("assets/other.css", 15)]
    [InlineData("assets/other.js", 5)]
    public void A_file_above_its_weight_is_a_warning(string path, int kilobytes)
    {
        var sound = new SiteUnderTest().Page("markets/mexico/plan.html", "").Build().Files.Single(file => file.Path.Value == "markets/mexico/plan.html");
        var start = path.EndsWith(".html", StringComparison.Ordinal) ? System.Text.Encoding.UTF8.GetString(sound.Content.AsSpan()) : "";
        var fits = start + new string(' ', (kilobytes * 1024) - start.Length);

        Assert.Empty(new SiteUnderTest().Raw(path, fits).Codes());
        Assert.Equal(["GB5050"], new SiteUnderTest().Raw(path, fits + " ").Codes());
    }
}
