using System.Collections.Immutable;
using System.Globalization;
using GeoBrief.Model;
using GeoBrief.Pages;
using GeoBrief.Pages.Components;
using GeoBrief.Rendering;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Pages;

public sealed class SourcingComposerTests
{
    private static readonly Words Stock = TextCase.StockWords();
    private static readonly PlanInputs Plan = new(new(2026, 9, 1), [2, 3, 3]);
    private static readonly Market Mexico = MarketBuilder.Country() with { Plan = Plan, Places = ["Puebla"] };
    private static readonly Market Spain = MarketBuilder.Country("spain", "ES") with { Places = ["Madrid"] };
    private static readonly Market Hub = MarketBuilder.Language(countries: ["MX", "ES"]) with { Plan = Plan };

    [Fact]
    public void The_first_block_asks_for_brand_or_neutral_words_and_nothing_else()
    {
        var briefs = Page(Mexico).Briefs;

        Assert.Equal(
            ["The brand, such as Facturo. Neutral words will do too: esta guía, más información and sitio oficial.", "Neutral words, such as esta guía, más información and sitio oficial. The brand will do too: Facturo."],
            briefs[..2].Select(brief => Stock.Plain(brief.Anchor))); // P101
        Assert.Equal(["placing.words-first", "placing.words-first", "placing.words-later"], briefs[..3].Select(brief => brief.AnchorRule.Key));
        Assert.Contains(briefs, brief => brief.Anchor.Key == "placing.ask-topic");
    }

    [Fact]
    public void A_language_without_examples_is_told_in_words() => Assert.Equal(
        "The brand, such as Facturo.", Stock.Plain(Page(Mexico with { Language = new("ar") }).Briefs[0].Anchor));

    [Fact]
    public void A_brief_says_which_link_it_is_by_when_and_why()
    {
        var brief = Page(PageCase.OnCourse() with { SourceTypes = [SourceType.LocalPress] }).Briefs[0];

        Assert.Equal("Link 1: local press in Mexico, days 1–30", Stock.Plain(brief.Title));
        Assert.Equal("by 30 September 2026, the last day of block 1", Stock.Plain(brief.Due));
        Assert.Equal(("link-1", "placing.readers-local", "placing.why-nobody"), (brief.Id, brief.Readers.Key, brief.Why.Key));
        Assert.Contains("5 competitors with a vote", Stock.Plain(brief.Why), StringComparison.Ordinal);
    }

    [Fact]
    public void A_brief_of_what_is_in_the_works_says_what_the_sheet_says()
    {
        var brief = Page(PageCase.OnCourse() with { SourceTypes = [SourceType.LocalPress] }, [InHand() with { Anchor = "Facturo", Authority = 58 }]).Briefs[0];

        Assert.Equal("Link 1: associations in Mexico, days 1–30", Stock.Plain(brief.Title));
        Assert.Equal("asked.mx, planned for 10 September 2026, which has passed, authority 58", Stock.Plain(brief.InHand!));
        Assert.Equal(("placements.csv:9", "ledger.html#l9"), (brief.InHandRow!.Reference, brief.InHandRow.Href));
        Assert.Equal(("Agreed: “Facturo”.", "blank"), (Stock.Plain(brief.Anchor), brief.AnchorRule.Key));
        Assert.Equal("placing.why-nobody", brief.Why.Key); // five were scanned, and the kind is none of the market's
    }

    [Fact]
    public void A_row_without_authority_or_words_leaves_them_out_and_words_are_asked_for()
    {
        var brief = Page(PageCase.OnCourse(), [InHand() with { Anchor = "  " }]).Briefs[0];

        Assert.Equal("asked.mx, planned for 10 September 2026, which has passed", Stock.Plain(brief.InHand!));
        Assert.Equal(("placing.ask-brand", "placing.words-first"), (brief.Anchor.Key, brief.AnchorRule.Key));
        Assert.All(Page(PageCase.OnCourse()).Briefs, other => Assert.Equal((null, null), (other.InHand, other.InHandRow)));
    }

    [Fact] // P101
    public void Words_agreed_for_the_first_thirty_days_that_are_neither_brand_nor_neutral_are_pointed_out() =>
        Assert.Equal("placing.agreed-early", Page(PageCase.OnCourse(), [InHand() with { Anchor = "software de facturación", AnchorStyle = AnchorStyle.Topic }]).Briefs[0].AnchorRule.Key);

    [Fact]
    public void A_kind_of_the_sheet_that_is_none_of_the_markets_is_looked_up_in_the_scan()
    {
        var source = ScanBuilder.Mention("trade.example", "local", SourceType.Association);
        var market = Mexico.Scanned([.. Enumerable.Range(1, 3).Select(at => ScanBuilder.Competitor($"rival{at}.example", source))]).Numbered() with { SourceTypes = [SourceType.LocalPress] };

        Assert.EndsWith("; 3 of the 3 competitors with a vote have mentions from associations.", Stock.Plain(Page(market, [InHand()]).Briefs[0].Why), StringComparison.Ordinal);
        Assert.Equal("placing.why-unscanned", Page(Mexico with { SourceTypes = [SourceType.LocalPress] }, [InHand()]).Briefs[0].Why.Key);
    }

    [Theory]
    [InlineData("2026-09-30", "by 30 September 2026, the last day of block 1")]
    [InlineData("2026-10-01", "by 30 October 2026; it was due on 30 September 2026")]
    [InlineData("2026-12-24", "it was due on 30 September 2026, and the ninety days are over")]
    public void What_was_missed_has_one_day_and_says_when_it_was_due(string asOf, string due)
    {
        var data = DataBuilder.Data([Mexico]) with { AsOf = DateOnly.Parse(asOf, CultureInfo.InvariantCulture) };

        Assert.Equal(due, Stock.Plain(PageCase.Compose(data).Page<SourcingPage>("markets/mexico/sourcing.html").Briefs[0].Due));
    }

    [Fact]
    public void A_brief_taken_off_the_printer_says_who_answers_and_of_which_day_it_is()
    {
        var terms = Page(Mexico with { Owner = "MR" }).Terms;

        Assert.Equal(("MR", "30 September 2026"), (terms.Owner, Stock.Plain(terms.Day)));
        Assert.Null(Page(Mexico).Terms.Owner);
    }

    [Fact]
    public void The_brand_is_written_as_the_client_writes_it()
    {
        var market = Mexico with { BrandTerms = ["facturo", "FACTURO", "facturo pro"] };
        var plan = PageCase.Compose(DataBuilder.Data([market])).Page<PlanPage>("markets/mexico/plan.html");

        Assert.StartsWith("The brand, such as Facturo and facturo pro.", Stock.Plain(Page(market).Briefs[0].Anchor), StringComparison.Ordinal);
        Assert.Equal("In the first thirty days use the brand (Facturo and facturo pro) or neutral words; later mostly so.", Stock.Plain(plan.Anchors[0]));
    }

    [Fact]
    public void A_finished_plan_has_nothing_left_to_brief()
    {
        var page = Page(Mexico with { Plan = Plan with { LinksPerPhase = [2, 0, 0] } }, PlacementBuilder.Counting(2));

        Assert.Empty(page.Briefs);
        Assert.Equal("All links of the plan are live; there is nothing left to brief.", Stock.Plain(page.Summary));
    }

    [Fact]
    public void A_kind_that_nobody_noted_is_told_as_such() =>
        Assert.Equal("placing.why-other", Page(PageCase.OnCourse()).Briefs[0].Why.Key);

    [Fact]
    public void Two_markets_of_two_countries_keep_their_places_and_currencies_apart()
    {
        var terms = Page(Mexico, Spain).Terms;

        Assert.Equal(
            ["Avoid places of the other markets: Madrid.", "Avoid prices in euros (EUR): readers here do not pay with them."], terms.Avoid.Select(Stock.Plain));
        Assert.Equal(
            ["Places that fit here when the sentence asks for one: Puebla.", "Where a price is named, it is in Mexican pesos (MXN)."], terms.Around.Select(Stock.Plain));
    }

    [Fact]
    public void A_hub_stays_neutral_between_its_countries_and_avoids_none_of_them()
    {
        var page = Page(Hub, Mexico, Spain);

        Assert.Equal(["anchors.several", "anchors.currencies"], page.Terms.Around.Select(phrase => phrase.Key));
        Assert.Equal("placing.avoid-none", Assert.Single(page.Terms.Avoid).Key);
        Assert.Contains(page.Briefs, brief => brief.Title.Key == "placing.title-several");
        Assert.DoesNotContain(page.Overview!.NotUsed, phrase => phrase.Key == "not-used.countries");
    }

    [Fact]
    public void Markets_that_pay_in_euros_both_avoid_only_each_others_places() =>
        Assert.Equal(["anchors.avoid"], Page(Mexico with { Country = new("DE"), Places = ["Berlin"] }, Spain).Terms.Avoid.Select(phrase => phrase.Key));

    [Fact]
    public void A_page_for_no_country_names_none()
    {
        var page = Page(MarketBuilder.Global() with { Plan = Plan }, Mexico, Spain);

        Assert.Equal(["anchors.neutral", "placing.avoid-all"], page.Terms.Around.Concat(page.Terms.Avoid).Select(phrase => phrase.Key));
        Assert.Contains(page.Briefs, brief => brief.Title.Key == "placing.title-any");
        Assert.All(page.Briefs, brief => Assert.Contains(brief.Readers.Key, (string[])["placing.readers-any", "placing.readers-worldwide"]));
        Assert.Equal("sourcing.order-global", page.Overview!.OrderText.Key);
    }

    [Fact]
    public void Both_pages_say_the_same_of_the_words_of_the_links()
    {
        var plan = PageCase.Compose(DataBuilder.Data([Mexico, Spain])).Page<PlanPage>("markets/mexico/plan.html").Anchors.Select(Stock.Plain);
        var terms = Page(Mexico, Spain).Terms;

        Assert.Equal(plan.Skip(1), terms.Around.Concat(terms.Avoid).Select(Stock.Plain));
    }

    [Fact]
    public void Without_a_plan_the_order_is_all_there_is_and_what_is_missing_is_said()
    {
        var page = Page(Mexico with { Plan = null });

        Assert.Empty(page.Briefs);
        Assert.Equal("placing.no-plan", page.Summary.Key);
        Assert.Contains("this order is the plan", Stock.Plain(page.Overview!.OrderText), StringComparison.Ordinal);
        Assert.All(page.Overview.Kinds, kind => Assert.Equal((null, "blank"), (kind.Found, kind.Local.Key)));
        Assert.Equal("placing.no-links", Page(Mexico with { Plan = Plan with { LinksPerPhase = [0, 0, 0] } }).Summary.Key);
    }

    [Fact]
    public void Checks_that_nobody_can_answer_are_open_and_not_fine()
    {
        var checks = Page(Mexico with { Plan = null }).Overview!.Checks;

        Assert.Equal(["sourcing.types-open", "sourcing.no-partner", "sourcing.gut-few"], checks.Select(check => check.Says.Key));
        Assert.All(checks, check => Assert.Equal(StatusLevel.None, check.Status.Level));
    }

    [Fact]
    public void Checks_that_fail_are_worth_a_look_and_lead_to_their_rows()
    {
        var rows = PlacementBuilder.Counting(0, 5).Select(row => row with { Topic = "online games" });
        var checks = Page(Mexico with { MixRule = MixRule.GlobalFirst, Topics = ["invoices"], SourceTypes = [SourceType.LocalPress, SourceType.GlobalPublication] }, [.. rows]).Overview!.Checks;

        Assert.Equal(["sourcing.types-off", "sourcing.many-global", "sourcing.no-partner", "sourcing.gut-raised"], checks.Select(check => check.Says.Key));
        Assert.Equal([StatusLevel.Watch, StatusLevel.Watch, StatusLevel.None, StatusLevel.Watch], checks.Select(check => check.Status.Level));
        Assert.Equal(["ledger.html#l2", "ledger.html#l3", "ledger.html#l4", "ledger.html#l5", "ledger.html#l6"], checks[^1].Rows.Select(row => row.Href));
        Assert.Equal("2 kinds of source (local press and global publications), where 3 to 4 are asked for: with so few, every link looks alike.", Stock.Plain(checks[0].Says));
        Assert.EndsWith("you may rank, but not always where you want.", Stock.Plain(checks[^1].Says), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://facturo.example/mexico/", false, "not-used.home")]
    [InlineData("https://facturo.example/mexico/", true, "not-used.home-and-hub")]
    [InlineData("https://facturo.example/", false, "not-used.other-pages")]
    [InlineData("https://facturo.example/", true, "not-used.hub")]
    public void The_home_page_is_no_target_unless_it_is_the_markets_own(string target, bool hub, string key)
    {
        var market = Mexico with { TargetPage = Text.Page(target) };

        Assert.Contains(key, (hub ? Page(market, Hub) : Page(market)).Overview!.NotUsed.Select(phrase => phrase.Key));
    }

    [Fact]
    public void Candidates_lead_to_the_lines_of_the_scan()
    {
        var source = ScanBuilder.Mention("press.example", "local", SourceType.LocalPress) with { Authority = 71 };
        var market = Mexico.Scanned([.. Enumerable.Range(1, 3).Select(at => ScanBuilder.Competitor($"rival{at}.example", source))]).Numbered();
        var site = Page(market).Briefs.SelectMany(brief => brief.Candidates).Single();

        Assert.Equal(("press.example", "71", 3), (site.Domain, site.Authority, site.Found.Have));
        Assert.Equal(["scan.html#l3", "scan.html#l5", "scan.html#l7"], site.Rows.Select(row => row.Href));
    }

    [Fact]
    public void The_pages_that_follow_hold_briefs_alone()
    {
        var plan = PageCase.Compose(DataBuilder.Data([Mexico with { Plan = Plan with { LinksPerPhase = [20, 20, 20] } }]));
        var second = plan.Page<SourcingPage>("markets/mexico/sourcing-2.html");

        Assert.Null(second.Overview);
        Assert.Equal(second.Briefs.Select(brief => "#" + brief.Id), second.Shell.Contents.Select(link => link.Href));
        Assert.Single(second.Pager[0].Links, link => link.Current);
    }

    private static Placement InHand() => PlacementBuilder.Live("asked.mx", "local", line: 9) with { Status = PlacementStatus.Planned, Type = SourceType.Association };

    private static SourcingPage Page(Market market, params Market[] others) => Page([market, .. others], []);

    private static SourcingPage Page(Market market, Placement[] rows) => Page([market], rows);

    private static SourcingPage Page(ImmutableArray<Market> markets, Placement[] rows) =>
        PageCase.Compose(DataBuilder.Data(markets, rows)).Page<SourcingPage>($"markets/{markets[0].Slug}/sourcing.html");
}
