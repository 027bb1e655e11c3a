using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using GeoBrief.Model;
using GeoBrief.Pages.Documents;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Pages.Documents;

public sealed class BriefDocumentsTests
{
    private static readonly JsonObject Full = Tree(Gap(PageCase.OnCourse()), PlacementBuilder.Counting(1, 6));
    private static readonly JsonObject Bare = Tree(MarketBuilder.Country());

    // The order of DATA.md; what we add stands at the end of each object.
    [Theory]
    [InlineData("", "schema asOf market scan target actual placements redFlags symptoms plan notEnoughData balance sanity answers completeness sourcing")]
    [InlineData("market", "slug name country language secondaryMarkets mixRule pageType targetPage statement")]
    [InlineData("scan", "competitors mentions setAside minutes coverage verdict confidence pooled byCompetitor byType gap voting pooledShare contrast agreeing types patterns patternsSeen patternsOurs competitorsToAdd timeBox minutesPerCompetitor pageOne authority strongLinksOnly")]
    [InlineData("scan.pooled", "local global otherCountry unknown")]
    [InlineData("scan.byCompetitor.0", "domain rank local global otherCountry unknown vote localShare rows types thin")]
    [InlineData("scan.byCompetitor.0.types.0", "type count")]
    [InlineData("scan.types.0", "type count")]
    [InlineData("scan.byType.0", "type count mean smoothed competitors pattern")]
    [InlineData("scan.gap.0", "domain type scope country competitors authority rows")]
    [InlineData("scan.patterns.0", "domain type scope country competitors authority rows ours seenAt")]
    [InlineData("scan.pageOne", "checked notOnPageOne withoutRank insisted queriesScanned queriesNotScanned otherQueries")]
    [InlineData("scan.authority", "median ourMedian known unknown localHigh localLow globalHigh globalLow ours")]
    [InlineData("scan.authority.ours", "known unknown localHigh localLow globalHigh globalLow")]
    [InlineData("target", "localShare low high words basis startingShare proposedRule")]
    [InlineData("actual", "local global otherCountry unknown localShare low high total known band")]
    [InlineData("actual.band", "low high place severity outside")]
    [InlineData("placements.0", "row status source scope country confidence anchorStyle checks counted reasons placeWords topicMatch completeness repeats")]
    [InlineData("placements.0.checks", "page audience context version intent")]
    [InlineData("placements.0.reasons", "page audience context version intent")]
    [InlineData("sanity", "last failing pattern rows")]
    [InlineData("answers", "page audience context version intent")]
    [InlineData("answers.audience", "yes partly no unknown")]
    [InlineData("completeness", "rows complete repeated missing")]
    [InlineData("completeness.missing", "countryFocus language anchorStyle targetPage why")]
    [InlineData("redFlags.0", "code severity count rows")]
    [InlineData("plan", "starts feasible catchUp floor phases baseline total capacity responding promises beside ahead next lost")]
    [InlineData("plan.phases.0", "number from to local global cumulative links live status promises exit end")]
    [InlineData("plan.phases.0.end", "local total localShare floorHeld past")]
    [InlineData("plan.phases.0.promises", "total done localDone globalDone kept late missed open toCome exchanged")]
    [InlineData("plan.phases.0.exit.0", "criterion met good of")]
    [InlineData("plan.ahead", "local global exchanged endLocal endTotal endShare floorHeld catchUp")]
    [InlineData("plan.beside", "total scopes rows")]
    [InlineData("plan.next", "phase due local global carriedOn")]
    [InlineData("plan.phases.0.cumulative", "local global localShare")]
    [InlineData("plan.phases.0.links.0", "scope type candidates anchorStyle targetPage number agreed state live inTheWorks")]
    [InlineData("notEnoughData.0", "code text")]
    [InlineData("balance", "tugOfWar offDiagonal sisters overlap alignment language findings")]
    [InlineData("balance.tugOfWar", "target secondary tied targetShare rivals rivalLinks severity rows")]
    [InlineData("balance.offDiagonal", "other secondary tied share severity rows")]
    [InlineData("balance.alignment", "aligned local share severity rows")]
    [InlineData("sourcing", "basis kinds order local global typesWithin fewerGlobal partnerListed gutCheck otherCountries rejected anchors")]
    [InlineData("sourcing.kinds.0", "type local global competitors candidates")]
    [InlineData("sourcing.gutCheck", "first known unrelatedGlobal raised rows")]
    [InlineData("sourcing.anchors", "places currencies foreignPlaces foreignCurrencies")]
    public void The_properties_stand_in_the_order_of_the_contract(string path, string names) =>
        Assert.Equal(names.Split(' '), ((JsonObject)At(Full, path)!).Select(property => property.Key));

    [Theory]
    [InlineData("sourcing.local")]
    [InlineData("sourcing.kinds.0.global")]
    [InlineData("sourcing.kinds.0.competitors")]
    [InlineData("sourcing.typesWithin")]
    [InlineData("sourcing.fewerGlobal")]
    [InlineData("sourcing.gutCheck.raised")]
    [InlineData("scan.minutes")]
    [InlineData("scan.coverage")]
    [InlineData("scan.pooledShare")]
    [InlineData("scan.contrast")]
    [InlineData("scan.agreeing")]
    [InlineData("scan.timeBox")]
    [InlineData("scan.minutesPerCompetitor")]
    [InlineData("scan.pageOne")]
    [InlineData("scan.authority")]
    [InlineData("scan.strongLinksOnly")]
    [InlineData("target.proposedRule")]
    [InlineData("actual.band.place")]
    [InlineData("actual.band.outside")]
    [InlineData("target.low")]
    [InlineData("target.high")]
    [InlineData("actual.localShare")]
    [InlineData("actual.low")]
    [InlineData("actual.high")]
    [InlineData("symptoms")]
    [InlineData("plan")]
    [InlineData("balance.tugOfWar")]
    [InlineData("balance.offDiagonal")]
    [InlineData("balance.alignment")]
    [InlineData("balance.language")]
    [InlineData("sanity.pattern")]
    public void What_is_absent_is_null_and_never_nought(string path) => Assert.Null(At(Bare, path));

    [Fact]
    public void A_language_market_has_no_country_and_no_floor()
    {
        var tree = Tree(MarketBuilder.Language("spanish", "es", "MX", "ES") with { Plan = new PlanInputs(new(2026, 9, 1), [2, 3, 3]) });

        Assert.Null(At(tree, "market.country"));
        Assert.Null(At(tree, "plan.floor"));
        Assert.Equal(0.3m, At(tree, "target.localShare")!.GetValue<decimal>());
    }

    [Fact]
    public void Shares_have_four_decimals_halves_away_from_nought()
    {
        // 9/13, 1/7
        Assert.Equal(0.6923m, At(Full, "scan.byCompetitor.0.localShare")!.GetValue<decimal>());
        Assert.Equal(0.1429m, At(Full, "actual.localShare")!.GetValue<decimal>());
        Assert.Equal(0.6m, At(Full, "plan.floor")!.GetValue<decimal>());

        // 1/32 = 0.03125
        Assert.Equal(0.0313m, At(Tree(ScanCase.Market("1,31")), "scan.byCompetitor.0.localShare")!.GetValue<decimal>());
    }

    [Fact]
    public void Rows_are_named_by_file_and_line()
    {
        Assert.Equal("placements.csv:2", At(Full, "placements.0.row")!.GetValue<string>());
        Assert.Equal("markets/mexico/scan.md:1", At(Full, "scan.byCompetitor.0.rows.0")!.GetValue<string>());
    }

    [Fact]
    public void The_file_has_line_feeds_days_in_ISO_and_letters_of_every_script()
    {
        var document = PageCase.Context(MarketBuilder.Country() with { Name = "México <&>" }).Document;
        var text = Encoding.UTF8.GetString(DocumentJson.Write(document, phrase => $"«{phrase.Key}»"));

        Assert.StartsWith("{\n  \"schema\": \"geobrief/brief/1\",\n  \"asOf\": \"2026-09-30\",\n", text, StringComparison.Ordinal);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.Contains("\"name\": \"México <&>\"", text, StringComparison.Ordinal);
        Assert.Contains("\"statement\": \"«statement.country»\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_tells_its_numbers_bare()
    {
        var missing = PageCase.Context(ScanCase.Market("8,4 8,4")).Document.NotEnoughData.Single(entry => entry.Code == "few-competitors");

        Assert.Equal(2, missing.Text.Number("voting"));
    }

    private static Market Gap(Market market) => market.Scanned(
    [
        .. market.Scan!.Competitors.Select(competitor => competitor with { Mentions = competitor.Mentions.Select(mention => mention with { Authority = 50 }).Append(ScanBuilder.Mention("expansion.mx", "local", SourceType.LocalPress)).ToImmutableArray() }),
    ]);

    private static JsonObject Tree(Market market, params Placement[] placements)
    {
        var context = PageCase.Context(market, placements);
        return (JsonObject)DocumentJson.Tree(BriefDocuments.Whole(context.Document, context.Findings));
    }

    private static JsonNode? At(JsonNode? node, string path) => path.Split('.', StringSplitOptions.RemoveEmptyEntries).Aggregate(node, (at, part) =>
        at is JsonArray array ? array[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)] : ((JsonObject)at!).ContainsKey(part) ? at[part] : throw new ArgumentException($"No '{part}'.", nameof(path)));
}
