using System.Text;
using GeoBrief.Pages;
using GeoBrief.Primitives;
using GeoBrief.Rendering;
using Xunit;

namespace GeoBrief.Tests.Rendering;

public sealed class SiteRendererTests
{
    private const string Simple = "@inherits ReportPage<NotFoundPage>\r\n\r\n<p>@Model.Shell.Client</p>\r\n<p>@Say(Model.Shell.Title)</p>\r\n\r\n";

    [Fact]
    public async Task A_page_has_line_feeds_alone_and_one_at_its_end()
    {
        var site = (await RenderingCase.RenderAsync(RenderingCase.Folder((RenderingCase.View, Simple)), "index.html")).Value!;

        Assert.Equal("<p>Facturo</p>\n<p>Title</p>\n", site.Text("index.html"));
    }

    [Fact]
    public async Task Pages_documents_copies_and_assets_stand_by_path_with_their_template()
    {
        var plan = RenderingCase.Site("b.html", "a.html") with
        {
            Documents = [new(RelativePath.Of("site.json"), say => Encoding.UTF8.GetBytes(say(new("title"))))],
            Assets = [new(RelativePath.Of("robots.txt"), [1, 2])],
        };
        var site = (await RenderingCase.RenderAsync(FileTree.FromMemory(RenderingCase.Folder((RenderingCase.View, Simple))), plan)).Value!;

        var paths = site.Files.Select(file => file.Path.Value).ToList();
        Assert.Equal(paths.Order(StringComparer.Ordinal), paths);
        Assert.Equal(["a.html", "b.html", "robots.txt", "site.json"], paths.Where(path => !path.StartsWith("assets/", StringComparison.Ordinal)));
        Assert.Equal(3, paths.Count(path => path.StartsWith("assets/", StringComparison.Ordinal)));
        Assert.Equal("Title", site.Text("site.json"));
        Assert.Equal(
            [RenderingCase.View, null], site.Files.Where(file => file.Path.Value is "a.html" or "robots.txt").Select(file => file.Template?.Value));
    }

    [Fact]
    public async Task What_a_view_prints_is_encoded_and_its_own_words_are_not_encoded_twice()
    {
        const string View = "@inherits ReportPage<NotFoundPage>\n<p title=\"@Plain(\"t\")\">@Say(\"t\") @Plain(\"t\") @AsWritten(\"<b>\") @Day(Model.Shell.AsOf) @(\"ñ&\")</p>";
        var site = (await RenderingCase.RenderAsync(RenderingCase.Folder((RenderingCase.View, View), ("texts/en/b.sbn", "[t]\na & \"b\" ñ")), "a.html")).Value!;

        Assert.Equal(
            "<p title=\"a &amp; &quot;b&quot; ñ\">a &amp; &quot;b&quot; ñ a &amp; &quot;b&quot; ñ <bdi data-as-written>&lt;b&gt;</bdi> <time datetime=\"2026-09-30\">30 September 2026</time> ñ&amp;</p>\n",
            site.Text("a.html"));
    }

    [Fact]
    public async Task An_asset_is_linked_from_where_the_page_stands()
    {
        const string View = "@inherits ReportPage<NotFoundPage>\n@Asset(\"site.css\")";
        var site = (await RenderingCase.RenderAsync(RenderingCase.Folder((RenderingCase.View, View)), "markets/mexico/a.html")).Value!;

        Assert.Matches(@"\A\.\./\.\./assets/site\.[0-9a-f]{10}\.css\n\z", site.Text("markets/mexico/a.html"));
    }

    [Fact]
    public async Task A_text_that_a_page_asks_for_in_vain_leaves_no_site()
    {
        var rendered = await RenderingCase.RenderAsync(RenderingCase.Folder((RenderingCase.View, "@inherits ReportPage<NotFoundPage>\n@Say(\"titel\")")), "a.html", "b.html");

        Assert.Null(rendered.Value);
        Assert.Equal("GB4007", Assert.Single(rendered.Diagnostics).Code);
    }

    [Fact]
    public async Task Problems_of_texts_assets_and_views_are_reported_together()
    {
        var folder = RenderingCase.Folder((RenderingCase.View, "@inherits ReportPage<NotFoundPage>\n@Model.Nothing"), ("texts/en/b.sbn", "stray"));
        folder.Remove("assets/site.js");
        var rendered = await RenderingCase.RenderAsync(folder, "a.html");

        Assert.Null(rendered.Value);
        Assert.Equal(["GB4001", "GB4003", "GB4009"], rendered.Diagnostics.Select(found => found.Code).Order());
    }

    [Fact]
    public async Task A_view_that_is_missing_is_reported_once_and_not_as_a_fault_of_its_own()
    {
        var rendered = await RenderingCase.RenderAsync(RenderingCase.Folder(), "a.html", "b.html");

        Assert.Null(rendered.Value);
        var found = Assert.Single(rendered.Diagnostics);
        Assert.Equal(("GB4001", RenderingCase.View), (found.Code, found.At.File.Value));
    }

    [Fact]
    public async Task A_cancelled_rendering_gives_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        var templates = new ReportTemplates(FileTree.FromMemory(RenderingCase.Folder((RenderingCase.View, Simple))));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SiteRenderer.RenderAsync(RenderingCase.Site("a.html"), templates, new MemoryStore(), cancelled.Token));
    }

    [Fact]
    public async Task One_folder_of_templates_renders_any_number_of_sites()
    {
        var templates = new ReportTemplates(FileTree.FromMemory(RenderingCase.Folder((RenderingCase.View, Simple))));

        var first = await SiteRenderer.RenderAsync(RenderingCase.Site("a.html"), templates, new MemoryStore(), CancellationToken.None);
        var second = await SiteRenderer.RenderAsync(RenderingCase.Site("a.html", "c.html"), templates, new MemoryStore(), CancellationToken.None);

        Assert.Equal(first.Value!.Text("a.html"), second.Value!.Text("c.html"));
    }

    [Fact]
    public async Task The_models_of_a_large_site_do_not_live_all_at_once()
    {
        var store = new CountingStore();
        var plan = RenderingCase.Site() with
        {
            Pages =
            [
                .. Enumerable.Range(0, 400).Select(at => $"p{at}.html").Select(path => new PagePlan(
                    RelativePath.Of(path), "/" + RenderingCase.View, new("title"), () => store.Compose(path))),
            ],
        };

        var rendered = await SiteRenderer.RenderAsync(
            plan, new ReportTemplates(FileTree.FromMemory(RenderingCase.Folder((RenderingCase.View, Simple)))), store, CancellationToken.None);

        Assert.Equal(400, rendered.Value!.Files.Count(file => file.Path.Value.EndsWith(".html", StringComparison.Ordinal)));
        Assert.InRange(store.Most, 1, 64);
    }

    /// <summary>Counts the models that were composed and whose pages are not kept yet.</summary>
    private sealed class CountingStore : IContentStore
    {
        private readonly MemoryStore memory = new();
        private int alive;
        private int most;

        public int Most => most;

        public NotFoundPage Compose(string path)
        {
            var now = Interlocked.Increment(ref alive);
            InterlockedMax(now);
            return RenderingCase.Model(path);
        }

        public FileContent Keep(ReadOnlySpan<byte> bytes)
        {
            Interlocked.Decrement(ref alive);
            return memory.Keep(bytes);
        }

        private void InterlockedMax(int now)
        {
            for (var seen = most; now > seen; seen = most)
            {
                Interlocked.CompareExchange(ref most, now, seen);
            }
        }
    }
}
