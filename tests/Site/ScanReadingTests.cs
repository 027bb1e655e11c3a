using GeoBrief.Diagnostics;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Site;

/// <summary>What is read out of a scan, from notes to pages.</summary>
public sealed class ScanReadingTests
{
    private static readonly string[] Scopes = ["local", "global", "otherCountry", "unknown"];
    private static readonly (int, int)[] Global = [(2, 18), (4, 16), (3, 17), (6, 14), (1, 19), (5, 15), (4, 16), (3, 17)];

    [Fact] // P57, R11
    public async Task International_results_propose_a_rule_and_change_nothing()
    {
        var site = await SiteTest.OfMexico("plan:\n  starts: 2026-09-01\n").With("markets/mexico/scan.md", ScanNotes.Of(Global)).BuildAsync();
        var (brief, page) = (site.Brief("mexico"), site.Page("markets/mexico/index.html"));

        Assert.Equal(("global", "likely", "balanced"), (brief.Word("scan.verdict"), brief.Word("scan.confidence"), brief.Word("target.proposedRule")));
        Assert.Equal((0.3385m, 0.6m, "local-first"), (brief.Number("target.localShare"), brief.Number("plan.floor"), brief.Word("market.mixRule")));
        HtmlAssert.Says("there is no need to over-invest in local-only sources", page);
        HtmlAssert.Says("write mix_rule: balanced in markets/mexico/market.yml", page.QuerySelector(".decision")!);
    }

    [Fact]
    public async Task The_rule_that_was_proposed_can_be_written()
    {
        var site = await SiteTest.OfMexico("mix_rule: balanced\n").With("markets/mexico/scan.md", ScanNotes.Of(Global)).BuildAsync();

        Assert.Empty(site.Told(Severity.Warning));
        Assert.Null(site.Brief("mexico").At("target.proposedRule"));
        HtmlAssert.IsSilentOf("over-invest", site.Page("markets/mexico/index.html"));
    }

    [Fact] // P49
    public async Task The_threshold_of_a_pattern_is_a_setting()
    {
        const string Notes = "## a.example\n- x.mx · local press\n- y.mx · local press\n\n## b.example\n- x.mx · local press\n- y.mx · local press\n\n## c.example\n- x.mx · local press\n";
        var site = await SiteTest.OfClient("client: Facturo\nas_of: 2026-09-30\npolicy:\n  patterns: { competitors: 3 }\n")
            .With("markets/mexico/market.yml", SiteTest.Mexico)
            .With("markets/mexico/scan.md", Notes)
            .BuildAsync();

        Assert.Equal((1, "x.mx"), (site.Brief("mexico").Length("scan.patterns"), site.Brief("mexico").Word("scan.gap.0.domain")));
        HtmlAssert.Says("1 source stands behind 3 competitors or more", site.Page("markets/mexico/scan.html"));
    }

    [Fact] // P48, P53
    public async Task Time_ranks_and_searches_are_held_against_the_method()
    {
        var site = await SiteTest.OfMexico("queries: [facturación sat, timbrar]\n")
            .With("markets/mexico/scan.md", "---\nminutes: 60\nqueries: [Facturacion SAT, nómina]\n---\n## a.example · rank 14\n- x.mx · local\n\n## b.example\n- x.mx · local\n")
            .BuildAsync();
        var (brief, page) = (site.Brief("mexico"), site.Page("markets/mexico/scan.html"));

        Assert.Equal(("over", 30m), (brief.Word("scan.timeBox"), brief.Number("scan.minutesPerCompetitor")));
        Assert.Equal((1m, 1m, 1m, 0m), (brief.Number("scan.pageOne.checked"), brief.Number("scan.pageOne.notOnPageOne"), brief.Number("scan.pageOne.withoutRank"), brief.Number("scan.pageOne.insisted")));
        Assert.Equal(
            ("facturación sat", "timbrar", "nómina"),
            (brief.Word("scan.pageOne.queriesScanned.0"), brief.Word("scan.pageOne.queriesNotScanned.0"), brief.Word("scan.pageOne.otherQueries.0")));
        HtmlAssert.Says("1 of the competitors is not on page one and has no vote: a.example.", page);
        HtmlAssert.Says("No rank was noted for b.example", page);
        HtmlAssert.Says("Not scanned yet, though they matter for this market: timbrar. Scanned besides: nómina.", page);
    }

    [Fact]
    public async Task The_counts_by_type_stand_beside_those_by_scope()
    {
        var site = await SiteTest.SampleAsync();

        Assert.All(["canada", "mexico", "spain", "spanish-hub"], slug =>
        {
            var brief = site.Brief(slug);
            var types = brief.At("scan.types")!.AsArray();
            Assert.Equal(brief.Number("scan.mentions"), types.Sum(entry => entry!["count"]!.GetValue<decimal>()));
            Assert.All(Enumerable.Range(0, brief.Length("scan.byCompetitor")), at => Assert.Equal(
                Scopes.Sum(scope => brief.Number($"scan.byCompetitor.{at}.{scope}")),
                Enumerable.Range(0, types.Count).Sum(type => brief.Number($"scan.byCompetitor.{at}.types.{type}.count"))));
        });
    }
}
