using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Pages.Wording;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>What the page of the scan says beyond the brief: time box, page one, thin competitors, types, authority.</summary>
public static class ScanDetails
{
    /// <summary>More names than this are told by their number.</summary>
    private const int MostNames = 6;

    /// <summary>The sentences, none about what is not known; empty when no competitor is listed.</summary>
    public static ImmutableArray<Phrase> Of(MarketContext context) => context.Findings.Scan.Competitors == 0
        ? []
        :
        [
            .. TimeBox(context),
            .. PageOne(context),
            .. Thin(context),
            BandWords.Of(context),
        ];

    /// <summary>A sentence about some competitors by name.</summary>
    internal static Phrase Named(MarketContext context, string key, ImmutableArray<HostName> domains) => new(
        key,
        ("names", ListValue.Of(domains.Take(MostNames).Select(domain => domain.Unicode))),
        ("count", Sentences.Number(domains.Length)),
        ("more", Sentences.Number(Math.Max(0, domains.Length - MostNames))),
        ("full", Sentences.Number(context.Policy.Scan.MentionsForFullVote)));

    /// <summary>P53: nothing is said of minutes that nobody wrote.</summary>
    private static IEnumerable<Phrase> TimeBox(MarketContext context)
    {
        if (context.Findings.Scan.TimeBox is { } box)
        {
            yield return new(
                box switch { ScanTimeBox.QuickLook => "scan.quick-look", ScanTimeBox.Over => "scan.over-time", _ => "scan.as-planned" },
                ("from", Sentences.Number(context.Policy.Scan.MinutesMin)),
                ("to", Sentences.Number(context.Policy.Scan.MinutesMax)),
                ("each", context.Figures.Count("scan.minutesPerCompetitor")));
        }
    }

    /// <summary>P48, R8: which competitors could not be checked, and whether the searches are those of the market.</summary>
    private static IEnumerable<Phrase> PageOne(MarketContext context)
    {
        if (context.Findings.Scan.PageOne is not { } check)
        {
            yield break;
        }

        if (!check.Insisted.IsEmpty)
        {
            yield return Named(context, "scan.insisted", check.Insisted);
        }

        if (!check.WithoutRank.IsEmpty)
        {
            yield return Named(context, "scan.without-rank", check.WithoutRank);
        }

        yield return Queries(context, check.Queries);
    }

    private static Phrase Queries(MarketContext context, QueryCheck? queries)
    {
        if (queries is null)
        {
            var marketNames = !context.Market.Queries.IsEmpty;
            return new(context.Market.Scan is { Queries.IsEmpty: false } ? "scan.queries-of-scan-only" : marketNames ? "scan.queries-of-market-only" : "scan.no-queries");
        }

        return new(
            queries.NotScanned.IsEmpty ? "scan.queries-all" : queries.Scanned.IsEmpty ? "scan.queries-none" : "scan.queries-some",
            ("scanned", ListValue.Of(queries.Scanned)),
            ("open", ListValue.Of(queries.NotScanned)),
            ("other", ListValue.Of(queries.Other)));
    }

    /// <summary>3.3: fewer mentions than a full vote takes; one without any vote is named elsewhere.</summary>
    private static IEnumerable<Phrase> Thin(MarketContext context)
    {
        ImmutableArray<HostName> thin =
        [
            .. context.Findings.Scan.ByCompetitor
                .Where(finding => finding.Thin && finding.Vote > Fraction.Zero)
                .Select(finding => finding.Competitor.Competitor.Domain),
        ];
        if (!thin.IsEmpty)
        {
            yield return Named(context, "scan.thin", thin);
        }
    }

    /// <summary>P49: the types that many of the competitors with a vote have.</summary>
    internal static IEnumerable<Phrase> PatternTypes(MarketContext context)
    {
        var types = context.Findings.Scan.ByType
            .Select((type, at) => (type, at))
            .Where(entry => entry.type.Pattern)
            .Select(entry => (PhraseValue)new Phrase(
                "scan.pattern-type",
                ("type", Sentences.Types(entry.type.Type)),
                ("have", context.Figures.Count($"scan.byType.{entry.at}.competitors")),
                ("voting", Sentences.Number(context.Findings.Scan.Voting))))
            .ToList();
        if (types.Count > 0)
        {
            yield return new(
                "scan.pattern-types",
                ("types", new ListValue([.. types])),
                ("share", new ShareValue(context.Policy.Scan.PatternTypeShare)),
                ("voting", context.Figures.Count("scan.voting")));
        }
    }

    /// <summary>P55: theirs, and ours where enough is known of them; two axes side by side, never one score.</summary>
    internal static IEnumerable<Phrase> Authority(MarketContext context)
    {
        if (context.Findings.Authority is not { } authority)
        {
            yield return new("scan.authority-unknown", ("min", Sentences.Number(context.Policy.Scan.AuthoritySample)));
            yield break;
        }

        yield return new(
            "scan.authority",
            ("median", context.Figures.Decimal("scan.authority.median")),
            ("known", context.Figures.Count("scan.authority.known")),
            ("unknown", context.Figures.Count("scan.authority.unknown")),
            ("localHigh", context.Figures.Count("scan.authority.localHigh")),
            ("localLow", context.Figures.Count("scan.authority.localLow")),
            ("globalHigh", context.Figures.Count("scan.authority.globalHigh")),
            ("globalLow", context.Figures.Count("scan.authority.globalLow")));
        if (authority.OurMedian is not null && authority.Ours.Known >= context.Policy.Scan.AuthoritySample)
        {
            yield return new(
                "scan.authority-ours",
                ("median", context.Figures.Decimal("scan.authority.ourMedian")),
                ("known", context.Figures.Count("scan.authority.ours.known")),
                ("localHigh", context.Figures.Count("scan.authority.ours.localHigh")),
                ("localLow", context.Figures.Count("scan.authority.ours.localLow")),
                ("globalHigh", context.Figures.Count("scan.authority.ours.globalHigh")),
                ("globalLow", context.Figures.Count("scan.authority.ours.globalLow")));
        }
    }
}
