using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GeoBrief.Diagnostics;
using GeoBrief.Pages;
using GeoBrief.Primitives;
using RazorLight;

namespace GeoBrief.Rendering;

/// <summary>A site's pages and files as bytes. Views are compiled one after the other, so that
/// every broken one is reported; pages are composed and rendered in parallel, each into its own place, so that but a few models live at a time.</summary>
public static class SiteRenderer
{
    /// <summary>The whole site; no value when a template or a text has an error.</summary>
    public static async Task<Outcome<RenderedSite>> RenderAsync(
        SitePlan plan, ReportTemplates templates, IContentStore contents, CancellationToken cancellation)
    {
        var bag = new DiagnosticBag();
        var views = plan.Pages.Select(page => page.View).Distinct(StringComparer.Ordinal).ToList();
        var texts = TextCatalogue.Load(templates.Layers, plan.Formats.Language);
        var assets = AssetBundle.Make(templates.Files, plan.BrandStyle);
        bag.AddRange(texts.Diagnostics);
        bag.AddRange(assets.Diagnostics);
        bag.AddRange(templates.Missing(views));
        bag.AddRange(OwnFiles.Check(templates, views, plan.Formats.Language));
        await CompileAsync(templates, bag, cancellation).ConfigureAwait(false);
        if (texts.Value is null || assets.Value is null || bag.Errors > 0)
        {
            return Placed(null);
        }

        var words = new Words(texts.Value, plan.Formats);
        var pages = await PagesAsync(plan, templates, words, assets.Value, contents, bag, cancellation).ConfigureAwait(false);
        var documents = plan.Documents.Select(document => new OutputFile(document.Path, contents.Keep(document.Write(words.Plain))));
        var copies = plan.Assets.Select(asset => new OutputFile(asset.Path, asset.Content));
        ImmutableArray<OutputFile> files = [.. pages, .. documents, .. copies, .. assets.Value.Files];
        bag.AddRange(words.Problems);
        return Placed(bag.Errors > 0 ? null : new RenderedSite([.. files.OrderBy(file => file.Path)]));

        Outcome<RenderedSite> Placed(RenderedSite? site) => new(site, [.. bag.ToImmutable().Select(templates.Layers.Place)]);
    }

    private static async Task CompileAsync(ReportTemplates templates, DiagnosticBag bag, CancellationToken cancellation)
    {
        foreach (var view in templates.Views)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!templates.IsReadable(view))
            {
                bag.Add(TemplateDiagnostics.BadEncoding(new(RelativePath.Of(view.TrimStart('/')))));
                continue;
            }

            try
            {
                await templates.CompileAsync(view).ConfigureAwait(false);
            }
            catch (Exception failure) when (RazorDiagnostics.IsTemplateProblem(failure))
            {
                bag.AddRange(RazorDiagnostics.Of(failure, view));
            }
        }
    }

    private static async Task<OutputFile[]> PagesAsync(
        SitePlan plan, ReportTemplates templates, Words words, AssetBundle assets, IContentStore contents, DiagnosticBag bag, CancellationToken cancellation)
    {
        var files = new OutputFile[plan.Pages.Length];
        var failures = new Diagnostic?[plan.Pages.Length];
        var below = plan.Pages.Select(page => page.View).Distinct(StringComparer.Ordinal).Where(view => templates.Files.Contains(ReportTemplates.Below(view)))
            .ToDictionary(view => view, view => "/" + ReportTemplates.Below(view).Value, StringComparer.Ordinal);
        await Parallel.ForAsync(0, files.Length, cancellation, async (at, _) =>
        {
            var page = plan.Pages[at];
            try
            {
                var view = await templates.CompileAsync(page.View).ConfigureAwait(false);
                var html = await RenderAsync(page, view, templates, new(words, assets, page.Path, below.GetValueOrDefault(page.View))).ConfigureAwait(false);
                files[at] = new(page.Path, contents.Keep(html), templates.CulpritOf(page.View));
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                failures[at] = RazorDiagnostics.OfRun(failure, page.View, page.Path);
            }
        }).ConfigureAwait(false);
        bag.AddRange(failures.OfType<Diagnostic>());
        return failures.Any(failure => failure is not null) ? [] : files;
    }

    private static async Task<byte[]> RenderAsync(PagePlan page, ITemplatePage view, ReportTemplates templates, RenderingDesk desk)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        await templates.RenderAsync(view, page.Compose(), desk, writer).ConfigureAwait(false);
        var html = writer.ToString().ReplaceLineEndings("\n").Trim('\n') + "\n";
        return Encoding.UTF8.GetBytes(html);
    }
}
