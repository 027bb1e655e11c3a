using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Pages.Wording;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>Head, navigation and foot of each page.</summary>
public sealed class Shells(DataSet data, LocaleFormats formats, RelativePath? logo, RelativePath? icon = null)
{
    private static readonly RelativePath Home = RelativePath.Of("index.html");
    private static readonly RelativePath Method = RelativePath.Of("method.html");

    /// <summary>The pages of a market with the keys of their names.</summary>
    public static ImmutableArray<(string Name, string Key)> MarketPages { get; } =
        [("index.html", "tab.brief"), ("plan.html", "tab.plan"), ("sourcing.html", "tab.sourcing"), ("ledger.html", "tab.ledger"), ("scan.html", "tab.scan")];

    /// <summary>The shell of a page that belongs to no market.</summary>
    public Shell Top(RelativePath path, Phrase title, params ReadOnlySpan<(string Id, string Key)> contents) =>
        Around(path, title, market: null) with { Contents = ContentsOf(contents) };

    /// <summary>The shell of a page of a market.</summary>
    public Shell Of(Market market, string page, Phrase title, params ReadOnlySpan<(string Id, string Key)> contents) =>
        Of(market, page, RelativePath.Of($"markets/{market.Slug}/{page}"), title, contents);

    /// <summary>The shell of a page of a market that continues another.</summary>
    public Shell Of(Market market, string page, RelativePath path, Phrase title, params ReadOnlySpan<(string Id, string Key)> contents)
    {
        var brief = new NavLink("index.html", new("market.name", ("market", market.Name)));
        var here = MarketPages.First(entry => entry.Name == page);
        return Around(path, title, market) with
        {
            Crumbs = page == "index.html"
                ? [new(path.LinkTo(Home), new("nav.all-markets")), brief with { Current = true }]
                : [new(path.LinkTo(Home), new("nav.all-markets")), brief, new(path.Name, new(here.Key), true)],
            Tabs = [.. MarketPages.Select(entry => new NavLink(entry.Name, new(entry.Key), entry.Name == page))],
            Contents = ContentsOf(contents),
        };
    }

    private static ImmutableArray<NavLink> ContentsOf(ReadOnlySpan<(string Id, string Key)> contents)
    {
        var links = ImmutableArray.CreateBuilder<NavLink>(contents.Length);
        foreach (var (id, key) in contents)
        {
            links.Add(new("#" + id, new(key)));
        }

        return links.MoveToImmutable();
    }

    private Shell Around(RelativePath path, Phrase title, Market? market) => new()
    {
        Path = path,
        Formats = formats,
        Title = title,
        Client = data.Site.Client,
        Agency = data.Site.Agency.Name,
        Contact = data.Site.Agency.Contact,
        ContactHref = ContactLink(data.Site.Agency.Contact),
        Logo = logo is { } file ? path.LinkTo(file) : null,
        Icon = (logo ?? icon) is { } sign ? path.LinkTo(sign) : null,
        AsOf = data.AsOf,
        Indexable = data.Site.Indexable,
        Canonical = data.Site.BaseUrl is { } root ? root.Text + path.Value : null,
        Home = path.LinkTo(Home),
        Method = path.LinkTo(Method),
        Navigation = NavigationFrom(path, market),
    };

    /// <summary>All markets in the head while they fit there; with more, the index is the list.</summary>
    private ImmutableArray<NavLink> NavigationFrom(RelativePath path, Market? current)
    {
        const int MostInHead = 8;
        var markets = data.Markets.Where(market => data.Chosen.Length <= MostInHead ? data.Chosen.Contains(market.Slug) : market == current);
        return
        [
            new(path.LinkTo(Home), new("nav.all-markets"), path == Home),
            .. markets.Select(market => new NavLink(
                path.LinkTo(RelativePath.Of($"markets/{market.Slug}/index.html")),
                new("market.name", ("market", market.Name)),
                market == current)),
            new(path.LinkTo(Method), new("nav.method"), path == Method),
        ];
    }

    private static string? ContactLink(string? contact) => contact switch
    {
        null => null,
        _ when WebAddress.TryParse(contact, out _) == WebAddressFault.None => contact,
        _ when contact.Contains('@', StringComparison.Ordinal) && !contact.Any(char.IsWhiteSpace) => "mailto:" + contact,
        _ => null,
    };
}
