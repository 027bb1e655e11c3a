using GeoBrief.Diagnostics;
using GeoBrief.Primitives;
using GeoBrief.Rendering;
using Xunit;

namespace GeoBrief.Tests.Rendering;

/// <summary>Pages of a small stock folder with files of a user over it.</summary>
public sealed class OverlayTests
{
    private const string Head = "@inherits ReportPage<NotFoundPage>\n";

    private static readonly Dictionary<string, string> Stock = RenderingCase.Folder(
        (RenderingCase.View, Head + "@{ Layout = \"/_Layout.cshtml\"; }\n<p>@Say(\"title\")</p>"),
        ("_Layout.cshtml", "@inherits ReportPage<PageModel>\n@if (HasAsset(\"custom.css\")) {@Asset(\"custom.css\")}\n<main>\n@RenderBody()\n@{ await BelowAsync(); }\n</main>"));

    [Fact]
    public async Task A_view_of_the_user_stands_for_the_stock_one() =>
        Assert.Equal("<b>Title</b>\n", (await RenderAsync((RenderingCase.View, Head + "<b>@Say(\"title\")</b>"))).Value!.Text("a.html"));

    [Fact]
    public async Task Nothing_over_the_stock_folder_and_the_folder_itself_give_the_same_bytes()
    {
        var nothing = (await RenderAsync()).Value!;
        var itself = (await RenderAsync([.. Stock.Select(file => (file.Key, file.Value))])).Value!;

        Assert.Equal("<main>\n<p>Title</p>\n</main>\n", nothing.Text("a.html"));
        Assert.Equal(nothing.Files.Select(file => file.Path), itself.Files.Select(file => file.Path));
        Assert.All(nothing.Files, file => Assert.Equal(nothing.Text(file.Path.Value), itself.Text(file.Path.Value)));
    }

    [Fact]
    public async Task A_part_below_a_page_gets_its_model_and_is_what_to_mend()
    {
        var site = (await RenderAsync(("partials/a-below.cshtml", Head + "<i>@Model.Shell.Client</i>"))).Value!;

        Assert.Contains("<i>Facturo</i></main>", site.Text("a.html").Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("partials/a-below.cshtml", site.Files.Single(file => file.Path.Value == "a.html").Template?.Value);
    }

    [Fact]
    public async Task A_style_sheet_of_the_user_is_linked_by_its_fingerprint()
    {
        var site = (await RenderAsync(("assets/custom.css", "b { c: d; }"))).Value!;

        var custom = Assert.Single(site.Files, file => file.Template?.Value == "assets/custom.css").Path.Value;
        Assert.Matches(@"\Aassets/custom\.[0-9a-f]{10}\.css\z", custom);
        Assert.Contains(custom, site.Text("a.html"), StringComparison.Ordinal);
        Assert.Equal("b{c:d}", site.Text(custom));
    }

    [Fact]
    public async Task A_broken_view_is_told_of_the_users_file_at_its_line()
    {
        var found = Assert.Single((await RenderAsync(("partials/a-below.cshtml", Head + "\n<p>@Model.Nothing</p>"))).Diagnostics);

        Assert.Equal(("GB4003", "partials/a-below.cshtml", 3), (found.Code, found.At.File.Value, found.At.Line));
    }

    [Fact]
    public async Task A_stock_view_that_the_user_breaks_is_told_as_stock()
    {
        var rendered = await RenderAsync(("_ViewImports.cshtml", "@using GeoBrief.Rendering\n"));

        Assert.NotEmpty(rendered.Diagnostics);
        Assert.All(rendered.Diagnostics, found => Assert.StartsWith("(stock)/", found.At.File.Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stock_text_that_a_view_of_the_user_does_not_fill_is_told_as_stock_beside_a_file_of_the_same_path()
    {
        var stock = new Dictionary<string, string>(Stock) { ["texts/en/a.sbn"] = "[title]\nTitle\n[filled]\n{{ links }}" };

        var rendered = await RenderAsync(stock, (RenderingCase.View, Head + "@Say(\"filled\")"), ("texts/en/a.sbn", "[title]\nMine"));

        Assert.Equal(("GB4006", "(stock)/texts/en/a.sbn", 4), Assert.Single(rendered.Diagnostics) is var found ? (found.Code, found.At.File.Value, found.At.Line) : default);
    }

    [Fact]
    public async Task A_view_in_another_encoding_is_an_error()
    {
        var own = FileTree.FromMemory(new Dictionary<string, byte[]> { [RenderingCase.View] = [(byte)'<', 0xE9] });

        var rendered = await RenderAsync(FileTree.FromMemory(Stock), own);

        Assert.Null(rendered.Value);
        Assert.Equal(("GB4010", RenderingCase.View), Assert.Single(rendered.Diagnostics) is var found ? (found.Code, found.At.File.Value) : default);
    }

    [Fact]
    public async Task What_changes_nothing_is_told_and_stops_nothing()
    {
        var rendered = await RenderAsync(("pages/aa.cshtml", Head), ("texts/en/a.sbn", "[titel]\nx"));

        Assert.NotNull(rendered.Value);
        Assert.Equal(["GB4011", "GB4013"], rendered.Diagnostics.Select(found => found.Code).Order());
    }

    private static Task<Outcome<RenderedSite>> RenderAsync(params (string Path, string Text)[] own) => RenderAsync(Stock, own);

    private static Task<Outcome<RenderedSite>> RenderAsync(Dictionary<string, string> stock, params (string Path, string Text)[] own) =>
        RenderAsync(FileTree.FromMemory(stock), FileTree.FromMemory(own.Select(file => KeyValuePair.Create(file.Path, file.Text))));

    private static Task<Outcome<RenderedSite>> RenderAsync(FileTree stock, FileTree own) => SiteRenderer.RenderAsync(
        RenderingCase.Site("a.html"), new ReportTemplates(new TemplateLayers(stock, own)), new MemoryStore(), CancellationToken.None);
}
