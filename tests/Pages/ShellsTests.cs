using GeoBrief.Model;
using GeoBrief.Pages;
using GeoBrief.Primitives;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Pages;

public sealed class ShellsTests
{
    private static readonly Market Mexico = MarketBuilder.Country();
    private static readonly Market Spain = MarketBuilder.Country("spain", "ES");

    [Fact]
    public void The_pages_of_a_market_are_linked_from_where_they_stand()
    {
        var shell = PageCase.Shells(Mexico, Spain).Of(Mexico, "plan.html", new("title.plan"));

        Assert.Equal("markets/mexico/plan.html", shell.Path.Value);
        Assert.Equal(["../../index.html", "index.html", "../spain/index.html", "../../method.html"], shell.Navigation.Select(link => link.Href));
        Assert.Equal(("../../index.html", "../../method.html"), (shell.Home, shell.Method));
        Assert.Equal(["index.html", "plan.html", "sourcing.html", "ledger.html", "scan.html"], shell.Tabs.Select(link => link.Href));
        Assert.Equal(["../../index.html", "index.html", "plan.html"], shell.Crumbs.Select(link => link.Href));
    }

    [Fact]
    public void What_is_in_hand_is_marked_once_in_each_list()
    {
        var shell = PageCase.Shells(Mexico, Spain).Of(Mexico, "ledger.html", new("title.ledger"));

        Assert.Equal([false, true, false, false], shell.Navigation.Select(link => link.Current));
        Assert.Equal([false, false, false, true, false], shell.Tabs.Select(link => link.Current));
        Assert.Equal([false, false, true], shell.Crumbs.Select(link => link.Current));
    }

    [Fact]
    public void The_brief_is_the_end_of_its_own_way() => Assert.Equal(
        [("../../index.html", false), ("index.html", true)],
        PageCase.Shells(Mexico).Of(Mexico, "index.html", new("title.brief")).Crumbs.Select(link => (link.Href, link.Current)));

    [Theory]
    [InlineData("index.html", 0)]
    [InlineData("method.html", 2)]
    [InlineData("404.html", -1)]
    public void A_page_at_the_top_has_neither_way_nor_tabs(string path, int current)
    {
        var shell = PageCase.Shells(Mexico).Top(RelativePath.Of(path), new("title.index"), ("minute", "section.minute"));

        Assert.Empty(shell.Crumbs);
        Assert.Empty(shell.Tabs);
        Assert.Equal(current, shell.Navigation.Select(link => link.Current).ToList().IndexOf(true));
        Assert.Equal(("#minute", "section.minute"), (shell.Contents[0].Href, shell.Contents[0].Text.Key));
    }

    [Theory]
    [InlineData(8, 10, 10)]
    [InlineData(9, 3, 2)]
    public void With_more_than_eight_markets_the_head_names_only_the_one_in_hand(int count, int onMarket, int onTop)
    {
        Market[] markets = [.. Enumerable.Range(1, count).Select(number => MarketBuilder.Country($"m{number}"))];
        var shells = PageCase.Shells(markets);

        var shell = shells.Of(markets[4], "index.html", new("title.brief"));
        Assert.Equal(onMarket, shell.Navigation.Length);
        Assert.Equal("m5", ((GeoBrief.Pages.Wording.TextValue)shell.Navigation.Single(link => link.Current).Text.Value("market")).Text);
        Assert.Equal(onTop, shells.Top(RelativePath.Of("index.html"), new("title.index")).Navigation.Length);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("hello@northbound.example", "mailto:hello@northbound.example")]
    [InlineData("https://northbound.example/contact", "https://northbound.example/contact")]
    [InlineData("+52 55 1234", null)]
    [InlineData("ask hello@northbound.example", null)]
    [InlineData("javascript:alert(1)", null)]
    public void A_contact_is_a_link_only_when_it_leads_somewhere(string? contact, string? href) =>
        Assert.Equal(href, Shell(site => site with { Agency = new("Northbound", null, contact) }).ContactHref);

    [Fact]
    public void A_hosted_report_has_its_address_and_another_none()
    {
        Assert.Equal("https://a.example/b/markets/mexico/plan.html", Shell(site => site with { BaseUrl = Text.Page("https://a.example/b/") }).Canonical);
        Assert.Null(Shell(site => site).Canonical);
    }

    [Fact]
    public void A_logo_is_linked_from_where_the_page_stands() => Assert.Equal(
        "../../assets/logo.svg",
        new Shells(DataBuilder.Data([Mexico]), PageCase.English, RelativePath.Of("assets/logo.svg")).Of(Mexico, "plan.html", new("title.plan")).Logo);

    private static Shell Shell(Func<Model.Site, Model.Site> change)
    {
        var data = DataBuilder.Data([Mexico]);
        return PageCase.Shells(data with { Site = change(data.Site) }).Of(Mexico, "plan.html", new("title.plan"));
    }
}
