using System.Text;
using GeoBrief.Diagnostics;
using GeoBrief.Pages;
using GeoBrief.Pages.Wording;
using GeoBrief.Primitives;
using GeoBrief.Rendering;
using GeoBrief.Tests.Support;

namespace GeoBrief.Tests.Rendering;

/// <summary>Sites of one or two pages, rendered from template folders in memory.</summary>
internal static class RenderingCase
{
    public const string View = "pages/a.cshtml";

    /// <summary>The least that a template folder needs, with these files beside it or instead.</summary>
    public static Dictionary<string, string> Folder(params (string Path, string Content)[] files)
    {
        var folder = new Dictionary<string, string>
        {
            ["_ViewImports.cshtml"] = TextCase.Stock["_ViewImports.cshtml"],
            ["assets/site.css"] = "body {}",
            ["assets/site.js"] = "",
            ["texts/en/a.sbn"] = "[title]\nTitle",
        };
        foreach (var (path, content) in files)
        {
            folder[path] = content;
        }

        return folder;
    }

    public static Task<Outcome<RenderedSite>> RenderAsync(Dictionary<string, string> folder, params string[] pages) =>
        RenderAsync(FileTree.FromMemory(folder), Site(pages));

    public static Task<Outcome<RenderedSite>> RenderAsync(FileTree folder, SitePlan plan) =>
        SiteRenderer.RenderAsync(plan, new ReportTemplates(folder), new MemoryStore(), CancellationToken.None);

    /// <summary>Pages of one view.</summary>
    public static SitePlan Site(params string[] pages) => new(
        LocaleFormats.Of("en"), [.. pages.Select(path => new PagePlan(RelativePath.Of(path), "/" + View, new("title"), () => Model(path)))], [], [], ":root {}");

    public static string Text(this RenderedSite site, string path) =>
        Encoding.UTF8.GetString(site.Files.Single(file => file.Path.Value == path).Content.AsSpan());

    public static NotFoundPage Model(string path) => new() { Shell = PageCase.Shells(MarketBuilder.Country()).Top(RelativePath.Of(path), new("title")) };
}
