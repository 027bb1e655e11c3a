using System.Collections.Frozen;
using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>The pages that markets of several countries name as theirs (R18, P87), found without asking every market.</summary>
internal sealed class PageClaims
{
    private readonly FrozenDictionary<(string Host, string Path), ImmutableArray<Market>> shared;

    public PageClaims(IEnumerable<Market> markets) => shared = markets
        .Where(market => market.Country is not null)
        .SelectMany(market => market.Pages
            .Select(page => Key(page.Url))
            .Prepend(Key(market.TargetPage))
            .Distinct()
            .Select(page => (page, market)))
        .GroupBy(claim => claim.page, claim => claim.market)
        .Where(claims => claims.Select(market => market.Country).Distinct().Skip(1).Any())
        .ToFrozenDictionary(claims => claims.Key, claims => claims.ToImmutableArray());

    /// <summary>The country markets that claim a page, in the order of the facts; empty unless they are of several countries.</summary>
    public ImmutableArray<Market> Of(WebAddress page) => shared.TryGetValue(Key(page), out var markets) ? markets : [];

    private static (string Host, string Path) Key(WebAddress page) => (page.Host, page.Path);
}
