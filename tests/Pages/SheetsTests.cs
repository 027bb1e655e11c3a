using System.Collections.Immutable;
using GeoBrief.Pages;
using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Pages;

public sealed class SheetsTests
{
    private static readonly Slug Mexico = Slug.TryParse("mexico", out var slug) ? slug : default;

    [Fact]
    public void One_page_needs_no_links_to_others() => Assert.Empty(Sheets.Pager(Pages(1), Pages(1)[0]));

    [Fact]
    public void A_short_row_of_pages_is_linked_whole() =>
        Assert.Equal(["ledger.html", "ledger-2.html", "ledger-3.html"], Sheets.Pager(Pages(3), Pages(3)[1]).Single().Links.Select(link => link.Href));

    [Fact]
    public void A_long_row_of_pages_is_linked_around_the_one_in_hand_and_at_its_ends()
    {
        var links = Assert.Single(Sheets.Pager(Pages(834), Pages(834)[399])).Links;
        Assert.Equal(
            ["ledger.html", "ledger-397.html", "ledger-398.html", "ledger-399.html", "ledger-400.html", "ledger-401.html", "ledger-402.html", "ledger-403.html", "ledger-834.html"],
            links.Select(link => link.Href));
        Assert.Equal("ledger-400.html", Assert.Single(links, link => link.Current).Href);
    }

    [Fact]
    public void A_page_of_no_market_stands_at_the_top() =>
        Assert.Equal(["plans.html", "plans-2.html"], Enumerable.Range(0, 2).Select(at => Sheets.TopPage("plans", at).Value));

    private static ImmutableArray<RelativePath> Pages(int count) => [.. Enumerable.Range(0, count).Select(at => Sheets.Page(Mexico, "ledger", at))];
}
