using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Documents;
using GeoBrief.Pages.Wording;
using GeoBrief.Planning;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>The sourcing profile of a market in words: kinds, order, checks and rules.</summary>
internal static class SourcingWords
{
    /// <summary>More names than this are told by their number.</summary>
    private const int MostNames = 8;

    public static SourcingOverview Overview(MarketContext context, RelativePath page, ImmutableArray<Market> markets)
    {
        var profile = context.Planned.Sourcing;
        return new(
            Summary(context, profile),
            [.. profile.Kinds.Select((kind, at) => Kind(context, page, kind, at))],
            new(
                context.Market.MixRule == MixRule.GlobalFirst ? "sourcing.order-global" : "sourcing.order-local",
                ("plan", new Phrase(context.Planned.Plan is null ? "sourcing.order-is-all" : "sourcing.order-beside-plan"))),
            [.. profile.Order.Select(type => new Phrase("sourcing.step", ("kind", Sentences.Type(type)), ("why", new Phrase($"order.{SourceTypeNames.Of(type)}"))))],
            [.. Checks(context, page, profile)],
            [.. Rules(context.Market)],
            [.. NotUsed(context, profile, markets)]);
    }

    private static Phrase Summary(MarketContext context, SourcingProfile profile) => new(
        $"sourcing.basis-{Names.Of(profile.Basis)}",
        ("market", context.Market.Name),
        ("links", profile.Local is null
            ? new Phrase("sourcing.no-plan")
            : new Phrase("sourcing.links", ("local", context.Figures.Count("sourcing.local")), ("global", context.Figures.Count("sourcing.global")))));

    private static SourcingKindRow Kind(MarketContext context, RelativePath page, SourcingKind kind, int at) => new(
        Sentences.Type(kind.Type),
        Cell(context, kind.Local, $"sourcing.kinds.{at}.local"),
        Cell(context, kind.Global, $"sourcing.kinds.{at}.global"),
        kind.Competitors is null ? null : TallyMaker.Of(context.Figures.Count($"sourcing.kinds.{at}.competitors"), context.Findings.Scan.Voting),
        new($"meaning.{SourceTypeNames.Of(kind.Type)}"),
        [.. kind.Candidates.Select(source => (source.Domain.Unicode, context.Evidence.LinkFrom(page, source.Rows[0])))]);

    private static Phrase Cell(MarketContext context, int? number, string path) =>
        number is null ? new("blank") : new("plain", ("text", context.Figures.Count(path)));

    private static IEnumerable<SourcingCheck> Checks(MarketContext context, RelativePath page, SourcingProfile profile)
    {
        yield return Types(context, profile);
        if (profile.FewerGlobal is { } fewer)
        {
            yield return new(fewer ? Ok : Watch, new(fewer ? "sourcing.fewer-global" : "sourcing.many-global", ("local", context.Figures.Count("sourcing.local")), ("global", context.Figures.Count("sourcing.global"))), []);
        }

        yield return profile.PartnerListed
            ? new(Ok, new("sourcing.partner"), [])
            : new(None, new("sourcing.no-partner", ("country", BriefComposer.HomeWords(context.Market))), []);
        if (profile.Gut is { } gut)
        {
            yield return new(
                gut.Raised switch { true => Watch, false => Ok, _ => None },
                new(
                    gut.Raised switch { true => "sourcing.gut-raised", false => "sourcing.gut-fine", _ => "sourcing.gut-few" },
                    ("first", context.Figures.Count("sourcing.gutCheck.first")),
                    ("known", context.Figures.Count("sourcing.gutCheck.known")),
                    ("misses", context.Figures.Count("sourcing.gutCheck.unrelatedGlobal")),
                    ("sample", Sentences.Number(context.Policy.Plan.GutSample))),
                gut.Raised == true ? [.. gut.Rows.Select(row => BriefEvidence.Row(context, page, row, new("blank")))] : []);
        }
    }

    private static SourcingCheck Types(MarketContext context, SourcingProfile profile)
    {
        var kinds = profile.Basis == SourcingBasis.Written ? context.Market.SourceTypes.Distinct() : profile.Kinds.Select(kind => kind.Type);
        var names = new ListValue([.. kinds.Select(type => (PhraseValue)Sentences.Types(type))]);
        return new(
            profile.TypesWithin switch { true => Ok, false => Watch, _ => None },
            new(
                profile.TypesWithin switch { true => "sourcing.types-fit", false => "sourcing.types-off", _ => "sourcing.types-open" },
                ("count", Sentences.Number(names.Items.Length)),
                ("names", names),
                ("min", Sentences.Number(context.Policy.Plan.TypesMin)),
                ("max", Sentences.Number(context.Policy.Plan.TypesMax))),
            []);
    }

    /// <summary>P119.</summary>
    private static IEnumerable<Phrase> Rules(Market market)
    {
        yield return new(market.Topics.IsEmpty ? "fit.no-topics" : "fit.topics", ("topics", PlacementTermsWords.Topics(market)));
        yield return new(market.IsForAnyCountry ? "fit.readers-any" : "fit.readers", ("country", BriefComposer.HomeWords(market)));
        yield return new("fit.language", ("language", Sentences.Language(market.Language)));
    }

    private static IEnumerable<Phrase> NotUsed(MarketContext context, SourcingProfile profile, ImmutableArray<Market> markets)
    {
        var market = context.Market;
        if (!profile.OtherCountries.IsEmpty)
        {
            yield return new(
                "not-used.countries",
                ("countries", new ListValue([.. profile.OtherCountries.Take(MostNames).Select(Sentences.Country)])),
                ("more", Sentences.Number(Math.Max(0, profile.OtherCountries.Length - MostNames))));
        }

        yield return Targets(market, markets);
        yield return new(context.Findings.Scan.SetAside > 0 ? "not-used.directories-seen" : "not-used.directories", ("count", context.Figures.Count("scan.setAside")));
        if (!profile.Rejected.IsEmpty)
        {
            yield return new(
                "not-used.rejected",
                ("names", ListValue.Of(profile.Rejected.Take(MostNames).Select(domain => domain.Unicode))),
                ("more", Sentences.Number(Math.Max(0, profile.Rejected.Length - MostNames))));
        }

        yield return new(market.Topics.IsEmpty ? "not-used.off-topic-open" : "not-used.off-topic");
        yield return new("not-used.same-pattern");
    }

    /// <summary>Where links of this market do not lead: not to the site's root, unless that is its page (P60), nor to the hub of its language.</summary>
    private static Phrase Targets(Market market, ImmutableArray<Market> markets)
    {
        var hub = market.Country is null ? null : markets.FirstOrDefault(other => other.PageType == PageType.Language && other.Language.Primary == market.Language.Primary && !other.TargetPage.IsSamePage(market.TargetPage));
        var isRoot = market.PageType == PageType.CcTld || market.TargetPage.IsRoot;
        return new(
            (isRoot, hub) switch { (true, null) => "not-used.other-pages", (true, _) => "not-used.hub", (_, null) => "not-used.home", _ => "not-used.home-and-hub" },
            ("page", market.TargetPage.Text),
            ("hub", hub?.TargetPage.Text ?? ""));
    }

    private static StatusMark Ok => new(StatusLevel.Ok, new("check-word.fits"));

    private static StatusMark Watch => new(StatusLevel.Watch, new("status.watch"));

    private static StatusMark None => new(StatusLevel.None, new("check-word.open"));
}
