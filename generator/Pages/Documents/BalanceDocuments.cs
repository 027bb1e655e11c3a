using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Analysis.Balance;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Pages.Documents;

/// <summary>The balance between markets as parts of <c>brief.json</c> and <c>site.json</c>.</summary>
internal static class BalanceDocuments
{
    private const int Decimals = 4;
    private const int MostSisters = 12;

    /// <summary>The part of one market.</summary>
    public static BalanceSection Of(MarketFindings findings)
    {
        var (balance, slug) = (findings.Balance, findings.Market.Market.Slug);
        return new(
            balance.TugOfWar is { } tug
                ? new(tug.Target, tug.Secondary, tug.Tied, tug.TargetShare.Round(Decimals), Codes(tug.Rivals), tug.RivalLinks, Name(tug.Severity), Rows(tug.Rows))
                : null,
            balance.OffDiagonal is { } other
                ? new(other.Other, other.Secondary, other.Tied, other.Share.Round(Decimals), Name(other.Severity), Rows(other.Rows))
                : null,
            balance.Language is { } sisters ? Shares(sisters, share => share.Market.Slug != slug) : [],
            [.. balance.Overlaps.Select(pair => new OverlapEntry(
                (pair.First.Slug == slug ? pair.Second : pair.First).Slug.Value,
                pair.Shared.Length,
                pair.Union,
                pair.Share.Round(Decimals),
                Name(pair.Severity),
                [.. pair.Shared.Select(domain => domain.Value)],
                Rows(pair.Rows)))],
            balance.Alignment is { } alignment
                ? new(alignment.Aligned, alignment.Local, alignment.Share.Round(Decimals), Name(alignment.Severity), Rows(alignment.Rows))
                : null,
            balance.Language is { } language ? Of(language) : null,
            [.. balance.Findings.Select(finding => Of(finding, Rows(finding.Rows)))]);
    }

    /// <summary>The part of the site; null with one market and without a counted placement, when there is nothing to compare.</summary>
    public static SiteBalanceSection? Of(BalanceFindings balance, ImmutableArray<Market> markets) => markets.Length < 2 || balance.Counted == 0
        ? null
        : new(
            [.. balance.Languages.Select(Of)],
            [.. balance.Overlaps.Select(pair => new PairEntry(
                pair.First.Slug.Value, pair.Second.Slug.Value, pair.Shared.Length, pair.Union, pair.Share.Round(Decimals), Name(pair.Severity)))],
            Of(balance.Map),
            CountryGridMaker.Of(balance.Cells, markets),
            [.. balance.Findings.Select(finding => Of(finding, null))]);

    private static LinkMapSection Of(LinkMap map) => new(
        map.Total,
        map.Aligned,
        map.Cross,
        map.Home,
        map.Hub,
        map.Unknown,
        Part(map.Aligned, map.Total),
        Part(map.Cross, map.Total),
        Part(map.Home, map.Total),
        Part(map.Hub, map.Total),
        Part(map.Unknown, map.Total));

    private static LanguageEntry Of(LanguageBalance language) => new(
        language.Language.Primary,
        language.Markets.Length,
        language.Local,
        language.Planned.Round(Decimals),
        language.Largest.Market.Slug.Value,
        language.Smallest.Market.Slug.Value,
        language.Ratio?.Round(Decimals),
        language.Dominated,
        Name(language.Severity),
        Shares(language, _ => true));

    private static BalanceEntry Of(BalanceFinding finding, ImmutableArray<string>? rows) => new(
        Names.Of(finding.Code),
        Names.Of(finding.Severity),
        [.. finding.Markets.Select(market => market.Slug.Value)],
        finding.Part,
        finding.Whole,
        finding.Against,
        Codes(finding.Countries),
        rows);

    /// <summary>Most local links first, then in the order of the facts.</summary>
    private static ImmutableArray<SisterEntry> Shares(LanguageBalance language, Func<LanguageShare, bool> wanted) =>
    [
        .. language.Markets.Where(wanted).OrderByDescending(share => share.Local).Take(MostSisters).Select(share => new SisterEntry(
            share.Market.Slug.Value, share.Local, Fraction.Share(share.Local, language.Local)?.Round(Decimals), share.Recent)),
    ];

    private static decimal Part(int part, int whole) => new Fraction(part, whole).Round(Decimals);

    private static string? Name(FlagSeverity? severity) => severity is { } known ? Names.Of(known) : null;

    private static ImmutableArray<string> Codes(ImmutableArray<CountryCode> countries) => [.. countries.Select(country => country.Value)];

    private static ImmutableArray<string> Rows(ImmutableArray<RowReference> rows) => [.. rows.Select(row => row.ToString())];
}
