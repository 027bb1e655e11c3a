using System.Text.RegularExpressions;
using AngleSharp.Dom;
using GeoBrief.Diagnostics;
using GeoBrief.Reference;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Site;

/// <summary>The sample, handed to a client who reads Spanish.</summary>
public sealed partial class SpanishSampleTests
{
    /// <summary>What is the same word in both languages.</summary>
    private static readonly HashSet<string> SameInBoth =
        ["Global", "Local", "No", "global", "local", "no", "rel"];

    /// <summary>Attributes that a reader meets.</summary>
    private static readonly string[] Read = ["aria-label", "title", "data-label", "data-count", "placeholder", "alt", "content"];

    private static readonly string[] Downloads = [".csv", ".json", ".ics"];

    private static readonly Lazy<Task<BuiltSite>> Built = new(() => SiteTest.OfSample().Edit("site.yml", "locale: en ", "locale: es ").BuildAsync());

    [Fact]
    public async Task The_sample_has_nothing_to_warn_of_and_every_page()
    {
        var spanish = await Built.Value;

        Assert.Empty(spanish.Told(Severity.Warning));
        Assert.Equal((await SiteTest.SampleAsync()).Pages, spanish.Pages);
        Assert.All(spanish.Pages, path => Assert.Equal("es", spanish.Page(path).DocumentElement.GetAttribute("lang")));
    }

    [Fact]
    public async Task No_text_of_ours_is_the_English_one()
    {
        var (english, spanish) = (await SiteTest.SampleAsync(), await Built.Value);
        var countries = Countries.All.Where(country => country.Names.Spanish == country.Name).Select(country => country.Name);

        var left = spanish.Pages.SelectMany(path => Ours(spanish.Page(path)).Intersect(Ours(english.Page(path))))
            .Where(text => Letters().IsMatch(text))
            .Distinct().Except(countries);

        Assert.Equal(SameInBoth.Order(StringComparer.Ordinal), left.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task No_page_holds_a_word_that_is_only_English()
    {
        var spanish = await Built.Value;

        Assert.Empty(spanish.Pages.SelectMany(path => Ours(spanish.Page(path)).Where(text => EnglishWords().IsMatch(text)).Select(text => $"{path}: {text}")));
    }

    [Fact]
    public async Task Shares_days_and_countries_are_written_the_Spanish_way()
    {
        var mexico = (await Built.Value).Page("markets/mexico/index.html");

        var share = mexico.QuerySelector("data.fig[data-fig='mexico.target.localShare']")!;
        Assert.Equal(("63\u00A0%", "0.6338"), (share.TextContent, share.GetAttribute("value")));
        Assert.Equal(["30 de septiembre de 2026"], mexico.QuerySelectorAll("time[datetime='2026-09-30']").Select(day => day.TextContent).Distinct());
        HtmlAssert.Says("debería competir en México en español; también son bienvenidas las visitas de Guatemala y El Salvador;", mexico);
        HtmlAssert.Says("España", (await Built.Value).Page("markets/mexico/ledger.html"));
        HtmlAssert.Says("Activo · septiembre de 2026 · 7", (await Built.Value).Page("markets/mexico/ledger.html"));
    }

    [Fact]
    public async Task The_figures_are_those_of_the_English_site()
    {
        var (english, spanish) = (await SiteTest.SampleAsync(), await Built.Value);

        Assert.All(english.Pages, path => Assert.Equal(Figures(english.Page(path)), Figures(spanish.Page(path))));
        Assert.All(
            english.Texts.Keys.Where(path => path.EndsWith(".csv", StringComparison.Ordinal)),
            path => Assert.Equal(Untitled(english.Text(path)), Untitled(spanish.Text(path))));
        Assert.Contains("debería competir en México", spanish.Brief("mexico").Word("market.statement"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_who_asks_for_French_gets_English_and_is_told()
    {
        var site = await SiteTest.OfMexico().With("site.yml", "client: Facturo\nlocale: fr\nas_of: 2026-09-30\n").BuildAsync();

        Assert.Contains(site.Told(Severity.Warning), told => told.StartsWith("site.yml(2,9): warning GB2232: There are no texts in 'fr'", StringComparison.Ordinal));
        Assert.Equal("en", site.Page("index.html").DocumentElement.GetAttribute("lang"));
    }

    /// <summary>Names and values of the figures of a page. Their order is for the language to choose, and whether it says "none" or 0.</summary>
    private static IEnumerable<string> Figures(IDocument page) => page.QuerySelectorAll("data.fig")
        .Where(figure => figure.GetAttribute("value") != "0")
        .Select(figure => $"{figure.GetAttribute("data-fig")}={figure.GetAttribute("value")}").Distinct().Order(StringComparer.Ordinal);

    /// <summary>Texts and labels but the client's own words, names of files and codes.</summary>
    private static HashSet<string> Ours(IDocument page)
    {
        var texts = page.Descendants<IText>()
            .Where(text => text.ParentElement is { } parent && parent.Closest("[data-as-written], code, script, style, a[href^='mailto:']") is null && !IsFile(text.Data))
            .Select(text => text.Data);
        var labels = page.All.Where(element => element.Closest("[data-as-written], code, meta:not([name='description'])") is null)
            .SelectMany(element => Read.Select(element.GetAttribute).OfType<string>());
        return [.. texts.Concat(labels).Select(text => text.Trim(' ', '\n', '.', ',', ';', ':', '(', ')', '·', '\u00A0')).Where(text => text.Length > 0)];
    }

    private static bool IsFile(string text) => Downloads.Any(ending => text.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>A plan.csv without its titles: what a tracker shows is written in the language of the report.</summary>
    private static string Untitled(string table) => Titles().Replace(table, "");

    [GeneratedRegex(@"\p{L}")]
    private static partial Regex Letters();

    [GeneratedRegex("""(?<=^[a-z-]+-\d+,)"[^"]*["]""", RegexOptions.Multiline)]
    private static partial Regex Titles();

    [GeneratedRegex(@"\b(?:the|and|of|are|was|were|from|with|for|not|that|this|these|which|links?|sources?|markets?|share|rows?|sheet|country|countries)\b(?!\.(?:csv|yml)\b)")]
    private static partial Regex EnglishWords();
}
