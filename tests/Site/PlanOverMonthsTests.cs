using System.Text.Json.Nodes;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Site;

/// <summary>One plan, built again after each month's review with the sheet of that month.</summary>
public sealed class PlanOverMonthsTests
{
    private const string Head = "date,status,market,source_domain,country_focus,target_page,anchor\n";

    private const string September = Head + """
        2026-09-10,live,mexico,uno.mx,MX,https://facturo.example/mx/,Facturo
        ,outreach,mexico,dos.mx,MX,https://facturo.example/mx/,Facturo
        ,planned,mexico,mundo.example,global,https://facturo.example/mx/,Facturo

        """;

    private const string October = Head + """
        2026-09-10,live,mexico,uno.mx,MX,https://facturo.example/mx/,Facturo
        2026-10-09,live,mexico,dos.mx,MX,https://facturo.example/mx/,Facturo
        2026-10-20,live,mexico,mundo.example,global,https://facturo.example/mx/,Facturo
        2026-10-21,live,mexico,ajeno.es,ES,https://facturo.example/mx/,Facturo

        """;

    [Fact]
    public async Task At_the_end_of_the_first_month_one_promise_is_kept_and_one_is_due()
    {
        var site = await On("2026-09-30", September).BuildAsync();
        var brief = site.Brief("mexico");

        Assert.Equal("kept due coming coming coming coming coming coming", States(brief));
        Assert.Equal("behind not-begun not-begun", Status(brief));
        Assert.Equal(("placements.csv:2", "placements.csv:3"), (brief.Word("plan.phases.0.links.0.live"), brief.Word("plan.phases.0.links.1.inTheWorks")));
        HtmlAssert.Says("1 of the 8 planned links is live: 1 in time.", site.Page("markets/mexico/plan.html"));
        HtmlAssert.Says("dos.mx, asked", site.Page("markets/mexico/plan.html"));
    }

    [Fact]
    public async Task A_month_later_the_same_plan_shows_what_was_kept_late_and_missed()
    {
        var site = await On("2026-10-31", October).BuildAsync();
        var (before, brief) = ((await On("2026-09-30", September).BuildAsync()).Brief("mexico"), site.Brief("mexico"));
        var page = site.Page("markets/mexico/plan.html");

        Assert.Equal(Counts(before), Counts(brief)); // planned once, reconciled since
        Assert.Equal("kept late missed kept missed due due due", States(brief));
        Assert.Equal("done over on-track", Status(brief));
        HtmlAssert.Figure(page, "mexico.plan.promises.kept", "2");
        HtmlAssert.Figure(page, "mexico.plan.promises.late", "1");
        HtmlAssert.Figure(page, "mexico.plan.promises.missed", "2");
        HtmlAssert.Says("3 of the 8 planned links are live: 2 in time, 1 late. 2 were missed and are still open.", page);
        HtmlAssert.Says("1 more link went live since day 1 that the plan did not ask for: 1 tied to another country. The running share", page);
    }

    [Fact]
    public async Task What_is_left_holds_the_floor_although_a_foreign_link_went_live()
    {
        var brief = (await On("2026-10-31", October).BuildAsync()).Brief("mexico");

        // 2 of 4 local today, 3 local and 2 global open: 5 of 9 is too few, so one of the two becomes local, 6 of 9 (3.6).
        Assert.Equal((1m, 6m, 9m), (brief.Number("plan.ahead.exchanged"), brief.Number("plan.ahead.endLocal"), brief.Number("plan.ahead.endTotal")));
        Assert.Equal(("global", "local"), (brief.Word("plan.phases.1.links.2.agreed"), brief.Word("plan.phases.1.links.2.scope")));
    }

    [Fact]
    public async Task After_day_90_the_page_speaks_of_what_was_and_asks_for_the_next_plan()
    {
        var site = await On("2026-12-10", October).BuildAsync();
        var page = site.Page("markets/mexico/plan.html");

        HtmlAssert.Says("The ninety days are over. Today 2 of 4 links are local, below the floor of 60%.", page);
        HtmlAssert.Says("The ninety days are over; 5 links are still open. Agree on the next plan.", page);
        HtmlAssert.Says("At its end 2 of 4 were local: below the floor of 60%.", page);
        HtmlAssert.IsSilentOf("within the ninety days", page);
        HtmlAssert.IsSilentOf("We look at this plan again", page);
    }

    [Fact]
    public async Task The_calendar_and_the_plans_together_know_of_the_exchange()
    {
        var site = await On("2026-10-31", October).BuildAsync();

        Assert.Contains("2 local links and 1 global", site.Text("markets/mexico/plan.ics").Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        HtmlAssert.Says("At its end 2 of 4 were local", site.Page("markets/mexico/plan.html"));
        Assert.Equal(("2", "4"), (site.Brief("mexico").At("plan.phases.1.end.local")!.ToString(), site.Brief("mexico").At("plan.phases.1.end.total")!.ToString()));
    }

    [Fact]
    public async Task Where_some_links_have_a_source_in_hand_and_others_none_the_client_is_told_so() =>
        HtmlAssert.Says("The plan names them for some of these links; for the others we look.", (await On("2026-10-01", September).BuildAsync()).Page("markets/mexico/plan.html"));

    [Fact]
    public async Task A_plan_that_ended_without_a_link_holds_no_floor()
    {
        var page = (await On("2026-12-10", Head).BuildAsync()).Page("markets/mexico/plan.html");

        HtmlAssert.Says("No link is live by day 90, so there is no share of local ones.", page);
        HtmlAssert.IsSilentOf("the floor of 60% holds", page);
    }

    private static SiteTest On(string day, string sheet) => SiteTest.OfClient($"client: Facturo\nas_of: {day}\n")
        .With("markets/mexico/market.yml", SiteTest.Mexico + "plan:\n  starts: 2026-09-01\n  links_per_phase: [2, 3, 3]\n")
        .With("placements.csv", sheet);

    private static string States(JsonNode brief) => string.Join(' ', Links(brief).Select(link => link!["state"]!.GetValue<string>()));

    private static string Counts(JsonNode brief) =>
        string.Join(' ', brief.At("plan.phases")!.AsArray().Select(phase => $"{phase!["from"]} {phase["local"]} {phase["global"]}"));

    private static string Status(JsonNode brief) =>
        string.Join(' ', brief.At("plan.phases")!.AsArray().Select(phase => phase!["status"]!.GetValue<string>()));

    private static IEnumerable<JsonNode?> Links(JsonNode brief) =>
        brief.At("plan.phases")!.AsArray().SelectMany(phase => phase!["links"]!.AsArray());
}
