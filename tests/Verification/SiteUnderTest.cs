using System.Collections.Immutable;
using System.Text;
using GeoBrief.Diagnostics;
using GeoBrief.Primitives;
using GeoBrief.Rendering;
using GeoBrief.Verification;

namespace GeoBrief.Tests.Verification;

/// <summary>A small sound site, to which a test adds what it wants found.</summary>
internal sealed class SiteUnderTest
{
    public const string Policy = """<meta http-equiv="Content-Security-Policy" content="default-src 'self'">""";

    private readonly SortedDictionary<string, OutputFile> files = new(StringComparer.Ordinal);

    public SiteUnderTest()
    {
        Page("index.html", """<p><a href="markets/mexico/index.html#target">Mexico</a></p>""");
        Page("markets/mexico/index.html", """<h2 id="target">Target</h2><img src="../../assets/logo.svg" alt="">""");
        File("assets/site.css", "body { margin: 0 }");
        File("assets/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        File("markets/mexico/brief.json", """{ "target": { "localShare": 0.6338, "basis": "scan" }, "gap": [ { "competitors": 4 }, { "competitors": 2 } ], "scan": null }""");
        File("_site.json", """{ "figures": { "markets": 2 } }""");
    }

    public SiteUnderTest Page(string path, string body, string head = "", string template = "page.cshtml") => Raw(
        path,
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8">{Policy}<title>A page</title>{head}</head>
        <body>
        <h1>A page</h1>
        {body}
        </body>
        </html>

        """,
        template);

    public SiteUnderTest Raw(string path, string content, string template = "page.cshtml")
    {
        files[path] = new(RelativePath.Of(path), ImmutableArray.Create(Encoding.UTF8.GetBytes(content)), RelativePath.Of(template));
        return this;
    }

    public SiteUnderTest File(string path, string content)
    {
        files[path] = new(RelativePath.Of(path), ImmutableArray.Create(Encoding.UTF8.GetBytes(content)));
        return this;
    }

    public RenderedSite Build() => new([.. files.Values]);

    public ImmutableArray<Diagnostic> Findings() => SiteVerifier.Verify(Build()).Diagnostics;

    /// <summary>The codes found, in order.</summary>
    public IEnumerable<string> Codes() => Findings().Select(finding => finding.Code);
}
