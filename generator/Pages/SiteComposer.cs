using System.Collections.Immutable;
using System.Text;
using GeoBrief.Diagnostics;
using GeoBrief.Model;
using GeoBrief.Pages.Documents;
using GeoBrief.Pages.Downloads;
using GeoBrief.Pages.Wording;
using GeoBrief.Planning;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>Findings and plans become the pages and files of a site.</summary>
public static class SiteComposer
{
    /// <summary>The name of the shape of <c>site.json</c>.</summary>
    public const string Schema = "geobrief/site/1";

    /// <summary>Everything that the site is made of.</summary>
    /// <param name="site">Findings and plans.</param>
    /// <param name="version">The version of the program.</param>
    /// <param name="diagnostics">What was found in the data so far, counted in <c>site.json</c>.</param>
    public static SitePlan Compose(PlannedSite site, string version, ImmutableArray<Diagnostic> diagnostics)
    {
        var data = site.Findings.Classified.Data;
        var formats = LocaleFormats.Of(data.Site.Locale);
        var logo = LogoAsset(data.Site);
        var icon = logo is null ? SiteIcon.Of(data.Site.Accent) : null;
        var shells = new Shells(data, formats, logo?.Path, icon?.Path);
        var markets = site.Markets.Where(market => data.Chosen.Contains(market.Findings.Market.Market.Slug)).Select(market => new MarketContext(market, data.Site.Policy, data.AsOf, formats, data.Site.Client)).ToImmutableArray();
        var document = Document(site, version, diagnostics);
        ImmutableArray<Diagnostic> left = [.. DiagnosticFormatter.Sort(diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error))];
        var pages = Pages(site, document, markets, formats, shells, left);
        var titled = document with { Pages = [.. pages.Select(page => new SitePageEntry(page.Path.Value, page.Title))] };
        return new(
            formats,
            pages,
            [.. Documents(markets, data, titled).OrderBy(file => file.Path)],
            [.. Assets(data, pages, logo ?? icon).OrderBy(file => file.Path)],
            BrandPalette.StyleSheet(data.Site.Accent) + PrintFoot.StyleSheet(data.Site.Client));
    }

    private static ImmutableArray<PagePlan> Pages(
        PlannedSite site, SiteDocument document, ImmutableArray<MarketContext> markets, LocaleFormats formats, Shells shells, ImmutableArray<Diagnostic> left)
    {
        var data = site.Findings.Classified.Data;
        var links = new SheetLinks(markets);
        var pages = ImmutableArray.CreateBuilder<PagePlan>();
        var figures = FigureBook.Of(document, formats);
        Add("/pages/index.cshtml", IndexComposer.Compose(markets, site, document.Figures, figures, shells, links, left));
        Add("/pages/method.cshtml", MethodComposer.Compose(data, shells));
        Add("/pages/not-found.cshtml", new NotFoundPage
        {
            Shell = shells.Top(RelativePath.Of("404.html"), new("title.not-found")) with { Indexable = false, Canonical = null },
        });
        var all = MarketsSheet.Split(markets);
        pages.AddRange(all.Select(sheet => new PagePlan(sheet.Path, "/pages/markets.cshtml", MarketsComposer.Title, () => MarketsComposer.Compose(sheet, all, figures, shells))));
        var plans = PlansSheet.Split(markets);
        pages.AddRange(plans.Select(sheet => new PagePlan(sheet.Path, "/pages/plans.cshtml", PlansComposer.Title, () => PlansComposer.Compose(sheet, plans, figures, shells))));
        foreach (var market in markets)
        {
            ImmutableArray<Market> sisters = market.Market.IsForAnyCountry
                ? []
                : [.. data.Markets.Where(other => other != market.Market && other.Country is not null)];
            Add("/pages/brief.cshtml", BriefComposer.Compose(market, shells, links));
            Add("/pages/plan.cshtml", PlanComposer.Compose(market, shells, sisters));
            pages.AddRange(market.SourcingSheets.Select(sheet => new PagePlan(
                sheet.Path, "/pages/sourcing.cshtml", SourcingComposer.Title(market.Market), () => SourcingComposer.Compose(market, shells, sheet, data.Markets))));
            pages.AddRange(market.LedgerSheets.Select(sheet => new PagePlan(
                sheet.Path, "/pages/ledger.cshtml", LedgerComposer.Title(market.Market), () => LedgerComposer.Compose(market, shells, sheet))));
            pages.AddRange(market.ProblemSheets.Select(sheet => new PagePlan(
                sheet.Path, "/pages/ledger.cshtml", LedgerComposer.ProblemTitle(market.Market), () => LedgerComposer.Compose(market, shells, sheet))));
            pages.AddRange(market.ScanSheets.Select(sheet => new PagePlan(
                sheet.Path, "/pages/scan.cshtml", ScanComposer.Title(market.Market), () => ScanComposer.Compose(market, shells, sheet))));
        }

        return [.. pages.OrderBy(page => page.Path)];

        void Add(string view, PageModel model) => pages.Add(new(model.Shell.Path, view, model.Shell.Title, () => model));
    }

    private static IEnumerable<DocumentPlan> Documents(ImmutableArray<MarketContext> markets, DataSet data, SiteDocument site)
    {
        yield return new(RelativePath.Of("site.json"), say => DocumentJson.Write(site, say));
        foreach (var market in markets)
        {
            yield return new(market.Page("brief.json"), say => DocumentJson.Write(BriefDocuments.Whole(market.Document, market.Findings), say));
            yield return new(market.Page("plan.csv"), say => PlanDownload.Write(market.Market, market.Planned.Plan, say));
            if (market.Planned.Plan is { } plan)
            {
                yield return new(market.Page("plan.ics"), say => PlanCalendar.Write(market, plan, data.Site.Client, say));
            }

            yield return new(market.Page("gap.csv"), _ => GapDownload.Write(market.Findings.Gap));
            yield return new(market.Page("placements.csv"), _ => PlacementsDownload.Write(market.Findings.Placements, data.Placements.ExtraColumns));
        }
    }

    private static SiteDocument Document(PlannedSite site, string version, ImmutableArray<Diagnostic> diagnostics)
    {
        var data = site.Findings.Classified.Data;
        return new(
            Schema,
            data.AsOf,
            version,
            data.Site.Client,
            data.Inputs.Hex,
            new(
                data.Chosen.Length,
                data.Placements.Rows.Length,
                site.Findings.Classified.Unassigned.Length,
                UnknownSources.Of(site.Findings.Markets).Count(),
                BalanceDocuments.Of(site.Findings.Balance, data.Markets),
                PlansDocuments.Of(site.Markets.Where(planned => data.Chosen.Contains(planned.Findings.Market.Market.Slug))),
                PlansDocuments.Of(site.Pilot)),
            [.. data.Markets.Where(market => data.Chosen.Contains(market.Slug)).Select(market => new SiteMarketEntry(
                market.Slug.Value,
                market.Name,
                [.. Shells.MarketPages.Select(page => $"markets/{market.Slug}/{page.Name}")]))],
            [],
            diagnostics.GroupBy(diagnostic => diagnostic.Code).ToImmutableSortedDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal));
    }

    private static IEnumerable<AssetPlan> Assets(DataSet data, ImmutableArray<PagePlan> pages, AssetPlan? sign)
    {
        if (sign is not null)
        {
            yield return sign;
        }

        yield return Text("robots.txt", RobotsFile(data.Site));
        if (data.Site.BaseUrl is { } root)
        {
            yield return Text("sitemap.xml", SitemapFile(root, pages));
        }
    }

    /// <summary>A client's report is private unless the client says otherwise.</summary>
    private static string RobotsFile(Site site) => (site.Indexable, site.BaseUrl) switch
    {
        (false, _) => "User-agent: *\nDisallow: /\n",
        (true, { } root) => $"User-agent: *\nAllow: /\nSitemap: {root.Text}sitemap.xml\n",
        _ => "User-agent: *\nAllow: /\n",
    };

    private static string SitemapFile(WebAddress root, ImmutableArray<PagePlan> pages)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        foreach (var page in pages.Where(page => page.Path.Value != "404.html"))
        {
            var address = System.Security.SecurityElement.Escape(root.Text + page.Path.Value);
            text.Append("  <url><loc>").Append(address).Append("</loc></url>\n");
        }

        return text.Append("</urlset>\n").ToString();
    }

    private static AssetPlan? LogoAsset(Site site)
    {
        if (site.Agency.Logo is not { } logo)
        {
            return null;
        }

        var ending = logo.File.Name[logo.File.Name.LastIndexOf('.')..].ToLowerInvariant();
        return new(RelativePath.Of($"assets/logo.{Fingerprint.Of(logo.Content.AsSpan()).Short}{ending}"), logo.Content);
    }

    private static AssetPlan Text(string path, string content) => new(RelativePath.Of(path), [.. Encoding.UTF8.GetBytes(content)]);
}
