using System.Text.RegularExpressions;
using GeoBrief.Diagnostics;
using GeoBrief.Pages;
using GeoBrief.Primitives;
using GeoBrief.Rendering;
using GeoBrief.Tests.Conventions.Reading;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Site;

/// <summary>The recipes of <c>templates/README.md</c>, carried out to the letter over the sample.</summary>
public sealed partial class RecipeTests
{
    private const string Brief = "markets/mexico/index.html";
    private const string Own = "my-look/";
    private const string Data = "data/";
    private static readonly string Guide = Repository.Text(RelativePath.Of("templates/README.md"));

    [Fact]
    public async Task Colours_and_logo()
    {
        var files = FilesOf("Recipe 1: colours and logo");
        Assert.Equal(["data/site.yml", "my-look/assets/custom.css"], files.Keys);

        var site = await CookAsync(files);

        Assert.Equal(BrandPalette.StyleSheet("#7a1fa2") + PrintFoot.StyleSheet("Facturo"), site.Text(site.Texts.Keys.Single(path => path.StartsWith("assets/brand.", StringComparison.Ordinal))));
        var sheets = site.Page(Brief).QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")!.Split('/')[^1].Split('.')[0]);
        Assert.Equal(["brand", "site", "custom"], sheets);
        Assert.Contains("Georgia", site.Text(site.Texts.Keys.Single(path => path.StartsWith("assets/custom.", StringComparison.Ordinal))), StringComparison.Ordinal);
        Assert.NotNull(site.Page(Brief).QuerySelector("img.logo"));
    }

    [Fact]
    public async Task A_changed_sentence()
    {
        var (stock, site) = (await SiteTest.SampleAsync(), await CookAsync(FilesOf("Recipe 2: a changed sentence")));

        var changed = Lines(site).Except(Lines(stock)).ToList();
        Assert.Equal(
            ["Our advice is two thirds local sources, one third global authority: 63% of the links from local sources."],
            changed.Select(line => Tag().Replace(line, "")));
        Assert.Contains(Lines(stock).Except(Lines(site)), line => line.Contains("We suggest aiming at", StringComparison.Ordinal));
        Assert.NotNull(site.Page(Brief).QuerySelector("[data-fig='mexico.target.localShare']"));
    }

    [Fact]
    public async Task An_added_section()
    {
        const string Said = "Ask Northbound Search about Mexico. There are 3 red flags to talk about.";

        var site = await CookAsync(FilesOf("Recipe 3: an added section"));

        var section = site.Page(Brief).QuerySelector("main > section:last-of-type")!;
        Assert.Equal("Whom to ask", section.QuerySelector("h2")!.TextContent);
        Assert.Equal(Said, section.QuerySelector("p")!.TextContent);
        Assert.Contains($"\"{Said}\"", Guide, StringComparison.Ordinal);
        Assert.All(site.Pages.Where(page => Market().IsMatch(page)), page => Assert.Single(site.Page(page).QuerySelectorAll("#contact")));
        Assert.Empty(site.Page("index.html").QuerySelectorAll("#contact"));
    }

    [Fact]
    public void Every_file_of_a_recipe_goes_into_one_of_two_folders() => Assert.All(
        Guide.Split("\n## ").Where(section => section.StartsWith("Recipe ", StringComparison.Ordinal)),
        section => Assert.All(FilesOf(section.Split('\n')[0]).Keys, path => Assert.Matches($"^(?:{Data}|{Own})", path)));

    /// <summary>The files that a recipe writes, each named in bold above its fenced block.</summary>
    private static SortedDictionary<string, string> FilesOf(string recipe)
    {
        var section = Guide.Split("\n## ").Single(section => section.StartsWith(recipe + "\n", StringComparison.Ordinal));
        var files = new SortedDictionary<string, string>(Block().Matches(section).ToDictionary(block => block.Groups[1].Value, block => block.Groups[2].Value), StringComparer.Ordinal);
        Assert.NotEmpty(files);
        Assert.Equal(section.Split("```").Length / 2, files.Count);
        return files;
    }

    private static async Task<BuiltSite> CookAsync(IReadOnlyDictionary<string, string> files)
    {
        var test = SiteTest.OfSample();
        foreach (var (path, text) in files.Where(file => file.Key.StartsWith(Data, StringComparison.Ordinal)))
        {
            test.With(path[Data.Length..], "client: Facturo\nas_of: 2026-09-30\n" + text);
        }

        var own = files.Where(file => file.Key.StartsWith(Own, StringComparison.Ordinal)).Select(file => KeyValuePair.Create(file.Key[Own.Length..], file.Value));
        var templates = new ReportTemplates(new TemplateLayers(FileTree.FromMemory(TextCase.Stock), FileTree.FromMemory(own)));
        var request = new BuildRequest(test.Tree(), templates, null, SiteTest.Today, [], false, SiteTest.Version);
        var site = new BuiltSite(await ReportPipeline.BuildAsync(request, null, CancellationToken.None));
        Assert.Equal([], site.Diagnostics.Where(found => found.Severity >= Severity.Warning));
        return site;
    }

    private static string[] Lines(BuiltSite site) => site.Text(Brief).Split('\n');

    [GeneratedRegex(@"^\*\*`([^`]+)`\*\*\n\n```\w+\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\Amarkets/[^/]+/index\.html\z")]
    private static partial Regex Market();
}
