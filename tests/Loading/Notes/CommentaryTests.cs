using System.Text;
using FsCheck.Xunit;
using Xunit;

namespace GeoBrief.Tests.Loading.Notes;

public sealed class CommentaryTests
{
    private const string File = "markets/mexico/scan.md";

    [Theory]
    [InlineData("text <script>alert(1)</script> more", "script")]
    [InlineData("<style>p { color: red }</style>", "color")]
    [InlineData("<b onclick=\"x()\">bold</b>", "onclick")]
    [InlineData("[x](javascript:alert(1))", "javascript")]
    [InlineData("<a href=\"jav&#x0A;ascript:alert(1)\">x</a>", "ascript")]
    [InlineData("<iframe src=\"https://evil.example\">in</iframe>", "evil")]
    [InlineData("<img src=\"https://evil.example/p.gif\">", "evil")]
    [InlineData("<p style=\"background: url(https://evil.example)\">x</p>", "evil")]
    [InlineData("<svg><image href=\"https://evil.example\"/></svg>", "evil")]
    [InlineData("<video src=\"https://evil.example\"></video>", "evil")]
    [InlineData("<form action=\"https://evil.example\"><input></form>", "evil")]
    [InlineData("<p id=\"main\" class=\"x\">x</p>", "main")]
    [InlineData("<base href=\"https://evil.example\">", "evil")]
    [InlineData("<h1>x</h1>", "<h1")]
    [InlineData("<a href=\"data:text/html,x\">x</a>", "data:")]
    public void Nothing_that_runs_or_fetches_is_kept(string notes, string forbidden) =>
        Assert.DoesNotContain(forbidden, Html(notes), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void What_is_left_out_is_told()
    {
        var outcome = SampleFolder.LoadScan("## a.example\n\nFine.\n\n<script>x</script>\n\n[x](javascript:x)\n");
        var found = outcome.Expect("GB2313", File, 3, 1);
        Assert.Contains("<script>", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_within_an_unknown_element_stay() => Assert.Contains("words", Html("<center>words</center>"), StringComparison.Ordinal);

    [Theory]
    [InlineData("[x](https://b.mx/a)")]
    [InlineData("<a href='https://b.mx/a' rel='opener' target='_blank'>x</a>")]
    [InlineData("<https://b.mx/a>")]
    public void Every_link_gives_nothing_away(string link)
    {
        var html = Html(link);
        Assert.Contains("href=\"https://b.mx/a\"", html, StringComparison.Ordinal);
        Assert.Contains("rel=\"nofollow noopener\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("target", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x](other.md)")]
    [InlineData("[x](#there)")]
    [InlineData("<a href='//evil.example/'>x</a>")]
    public void A_link_without_a_host_becomes_words(string link)
    {
        var html = Html(link);
        Assert.DoesNotContain("href", html, StringComparison.Ordinal);
        Assert.Contains('x', html);
    }

    [Fact]
    public void A_picture_becomes_a_link_to_it() =>
        Assert.Contains("<a href=\"https://b.mx/p.png\" rel=\"nofollow noopener\">chart</a>", Html("![chart](https://b.mx/p.png)"), StringComparison.Ordinal);

    [Fact]
    public void Headings_stand_below_the_competitor()
    {
        var html = Html("### three\n\n#### four\n\n###### six\n\n> # quoted\n");
        Assert.Contains("<h3>three</h3>", html, StringComparison.Ordinal);
        Assert.Contains("<h4>four</h4>", html, StringComparison.Ordinal);
        Assert.Contains("<h6>six</h6>", html, StringComparison.Ordinal);
        Assert.Contains("<h3>quoted</h3>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_outside_a_competitor_stand_below_the_notes() =>
        Assert.Contains("<h4>Scan of Mexico</h4>", SampleFolder.LoadScan("# Scan of Mexico\n").Scan().Commentary.Html, StringComparison.Ordinal);

    [Fact]
    public void Blocks_that_are_no_lists_stay_where_they_stand()
    {
        var html = Html("> said\n\n```\ncode\n```\n\nlast\n");
        Assert.Contains("<blockquote>", html, StringComparison.Ordinal);
        Assert.True(html.IndexOf("code", StringComparison.Ordinal) < html.IndexOf("last", StringComparison.Ordinal));
    }

    public static TheoryData<string, int> Nested => new()
    {
        { ">", 100_000 }, { "[", 100_000 }, { "![", 50_000 }, { "*a **a ", 20_000 }, { "<div>", 50_000 }, { "- ", 100_000 }, { "<b>", 50_000 },
    };

    [Theory]
    [MemberData(nameof(Nested))]
    public void Nesting_without_reason_is_an_error_or_text_and_no_crash(string opening, int times)
    {
        var outcome = SampleFolder.LoadScan("## a.example\n\n" + string.Concat(Enumerable.Repeat(opening, times)) + "\n");
        Assert.All(outcome.Codes(), code => Assert.True(code is "GB2302" or "GB2313" or "GB2304", code));
        Assert.NotNull(outcome.Value);
    }

    [Fact]
    public void Notes_nested_too_deeply_are_an_error() => SampleFolder.LoadScan(new string('>', 100_000)).Expect("GB2302", File, 0, 0);

    [Property(MaxTest = 200)]
    public void Whatever_is_noted_is_read_without_a_crash(byte[] picks)
    {
        string[] pieces =
        [
            "## a.example\n", "- b.mx · blog\n", "  - note\n", "> ", "| Source | Type |\n|--|--|\n| c.mx | blog |\n", "```\n", "<b>", "</p>", "[x](", "\n\n",
            "*", "`", "&amp;", "\\", "|", " · ", "# t\n", "---\n", "1. ", "\t", "<!--", "[a]: b\n", "\u00E9", "\uD83D\uDE00", "\"",
        ];
        var text = new StringBuilder().AppendJoin("", picks.Select(pick => pieces[pick % pieces.Length])).ToString();
        var outcome = SampleFolder.LoadScan(text);
        Assert.NotNull(outcome.Value);
        Assert.DoesNotContain("<script", outcome.Mexico().Scan?.Commentary.Html ?? "", StringComparison.Ordinal);
    }

    private static string Html(string notes) => SampleFolder.LoadScan($"## a.example\n\n{notes}\n").Scan().Competitors[0].Commentary.Html;
}
