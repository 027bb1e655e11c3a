using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>The brief of a market: one minute, then evidence, then what could not be concluded.</summary>
public static class BriefComposer
{
    private const int MostGapRows = 15;
    private const int MostReferences = 5;

    /// <summary>The page.</summary>
    public static BriefPage Compose(MarketContext context, Shells shells, SheetLinks links)
    {
        var market = context.Market;
        var balance = BalanceComposer.OfMarket(context, links, context.Page("index.html"));
        var title = new Phrase("title.brief", ("market", market.Name), ("client", ""));
        var shell = shells.Of(
            market,
            "index.html",
            title,
            [("minute", "section.minute"),
            ("target", "section.target"),
            ("today", "section.today"),
            ("scan", "section.scan"),
            ("mix", "section.mix"),
            ("sources", "section.sources"),
            ("flags", "section.flags"),
            .. balance is null ? [] : (ReadOnlySpan<(string, string)>)[("balance", "section.balance")],
            ("open", "section.open")]);
        return new()
        {
            Shell = shell,
            Market = market.Name,
            Minute = BriefMinute.Of(context),
            Statement = context.Document.Market.Statement,
            Target = TargetFacts(market, context),
            Today = Today(context),
            TodayEvidence = BriefEvidence.Today(context, shell.Path),
            Verdict = ScanWords.Verdict(context),
            ScanNotes = ScanWords.Notes(context),
            Competitors = CompetitorChart.Of(context, shell.Path),
            CompetitorEvidence = context.Findings.Scan.Competitors == 0 ? null : BriefEvidence.Competitors(context, shell.Path),
            SourceTypes = SourceTypes(context),
            MixWords = new("mix.words", ("words", context.Document.Target.Words), ("roughly", Roughly(context))),
            MixNumbers = MixNumbers(context),
            MixEvidence = BriefEvidence.Target(context, shell.Path),
            MixChart = MixCharts.OfMarket(context),
            Rule = RuleSentence(context),
            Band = BandWords.Of(context),
            Sourcing = new(
                !context.Findings.Gap.IsEmpty ? "sourcing.gap" : context.Findings.Scan.Mentions == 0 ? "sourcing.no-scan" : "sourcing.no-gap",
                ("types", SourcingTypes(context)),
                ("count", Sentences.Number(context.Findings.Gap.Length)),
                ("competitors", Sentences.Number(context.Policy.Scan.PatternCompetitors)),
                ("country", HomeWords(market))),
            Gap = Gap(context, shell.Path),
            GapRest = new("gap.rest", ("more", Sentences.Number(Math.Max(0, context.Findings.Gap.Length - MostGapRows)))),
            FlagSummary = FlagComposer.Summary(context),
            FlagCount = FlagComposer.Count(context),
            Flags = FlagComposer.Rows(context, shell.Path),
            BalanceSummary = new("balance.text", ("count", Sentences.Number(balance?.Rows.Length ?? 0)), ("market", market.Name)),
            Balance = balance,
            Sanity = CheckWords.Sanity(context),
            SanityRows = CheckWords.SanityRows(context, shell.Path),
            Missing = [.. context.Findings.Missing.Select(missing => Sentences.Missing(missing, path => context.Figures.Count(path)))],
        };
    }

    /// <summary>The market's country, or the countries that it spans, as words.</summary>
    public static PhraseValue HomeWords(Market market) => market.IsForAnyCountry
        ? new Phrase("home.any")
        : new ListValue([.. market.HomeCountries.Select(Sentences.Country)]);

    private static ImmutableArray<FactRow> TargetFacts(Market market, MarketContext context)
    {
        var facts = ImmutableArray.CreateBuilder<FactRow>();
        facts.Add(new(new("fact.page"), Plain(market.TargetPage.Text), market.TargetPage.Text));
        facts.Add(new(
            new(market.Country is null ? "fact.countries" : "fact.country"),
            market.IsForAnyCountry ? new("fact.any-country") : new("plain", ("text", HomeWords(market)))));
        facts.Add(new(new("fact.language"), Sentences.Language(market.Language)));
        facts.Add(new(
            new("fact.secondary"),
            market.SecondaryMarkets.IsEmpty
                ? new("fact.none")
                : new("plain", ("text", new ListValue([.. market.SecondaryMarkets.Select(Sentences.Country)])))));
        facts.Add(new(new("fact.rule"), RuleSentence(context)));
        if (!market.Queries.IsEmpty)
        {
            facts.Add(new(new("fact.queries"), Plain(string.Join(" · ", market.Queries))));
        }

        facts.AddRange(market.Pages.Select(page => new FactRow(
            new("fact.key-page"),
            new("fact.key-page-value", ("page", page.Url.Text), ("rule", Sentences.Rule(page.MixRule))),
            page.Url.Text)));
        return facts.ToImmutable();
    }

    private static Phrase RuleSentence(MarketContext context) => new(
        context.Floor is null ? $"rule-long.{context.Document.Market.MixRule}" : "rule-long.floor",
        ("rule", Sentences.Rule(context.Market.MixRule)),
        ("floor", context.FloorValue()),
        ("start", new ShareValue(context.Document.Target.StartingShare)),
        ("country", HomeWords(context.Market)));

    private static ImmutableArray<Phrase> Today(MarketContext context)
    {
        var counts = context.Findings.Actual.Counts;
        if (counts.Total == 0)
        {
            return [new("today.nothing", ("rows", Sentences.Number(context.Findings.Placements.Length)))];
        }

        return
        [
            new(
                context.ShowsActualShare ? "today.share" : "today.counts",
                ("local", context.Figures.Count("actual.local")),
                ("total", context.Figures.Count("actual.total")),
                ("known", context.Figures.Count("actual.known")),
                ("share", Share(context, "actual.localShare")),
                ("min", Sentences.Number(context.Policy.Mix.PlacementsForShare))),
            new(
                "today.split",
                ("local", context.Figures.Count("actual.local")),
                ("global", context.Figures.Count("actual.global")),
                ("other", context.Figures.Count("actual.otherCountry")),
                ("unknown", context.Figures.Count("actual.unknown")),
                ("low", Share(context, "actual.low")),
                ("high", Share(context, "actual.high"))),
        ];
    }

    private static PhraseValue Share(MarketContext context, string path) =>
        context.ShowsActualShare && context.Figures.Percent(path) is { } figure ? figure : "";

    private static ImmutableArray<SourceTypeRow> SourceTypes(MarketContext context) =>
    [
        .. context.Findings.Scan.ByType
            .Select((type, at) => (type, at))
            .Where(entry => entry.type.Count > 0)
            .OrderByDescending(entry => entry.type.Mean)
            .ThenBy(entry => entry.at)
            .Select(entry => new SourceTypeRow(
                Sentences.Type(entry.type.Type),
                TallyMaker.Of(context.Figures.Count($"scan.byType.{entry.at}.competitors"), context.Findings.Scan.Voting),
                context.Figures.Count($"scan.byType.{entry.at}.count"),
                context.Figures.Percent($"scan.byType.{entry.at}.mean")!,
                new($"meaning.{SourceTypeNames.Of(entry.type.Type)}"))),
    ];

    private static Phrase Roughly(MarketContext context) =>
        new(context.Findings.Target is { Words.Kind: MixWordsKind.Fraction, Range.Width: > 0.30 } ? "roughly" : "exactly"); // 3.4

    private static Phrase MixNumbers(MarketContext context)
    {
        var range = context.Figures.Percent("target.low") is not null;
        var last = context.Document.Plan is { } plan ? plan.Phases.Length - 1 : (int?)null;
        return new(
            range ? "mix.numbers" : "mix.numbers-start",
            ("share", context.Figures.Percent("target.localShare")!),
            ("low", range ? context.Figures.Percent("target.low")! : ""),
            ("high", range ? context.Figures.Percent("target.high")! : ""),
            ("floor", context.Floor is { } floor && context.Document.Target.LocalShare < floor ? new Phrase("mix.floor-decides", ("floor", context.FloorValue())) : ""),
            ("plan", last is { } phase
                ? new Phrase(
                    "mix.plan",
                    ("local", context.Figures.Count($"plan.phases.{phase}.end.local")),
                    ("total", context.Figures.Count($"plan.phases.{phase}.end.total")))
                : ""));
    }

    private static ListValue SourcingTypes(MarketContext context)
    {
        var types = context.Market.SourceTypes.IsEmpty
            ? context.Findings.Scan.ByType.Where(type => type.Count > 0).OrderByDescending(type => type.Smoothed).Take(4).Select(type => type.Type)
            : context.Market.SourceTypes;
        return new([.. types.Select(type => (PhraseValue)Sentences.Types(type))]);
    }

    private static ImmutableArray<GapRow> Gap(MarketContext context, RelativePath page) =>
    [
        .. context.Findings.Gap.Take(MostGapRows).Select((gap, at) => new GapRow(
            gap.Domain.Unicode,
            ScopeMark.Of(gap.Scope),
            Sentences.Type(gap.Type),
            TallyMaker.Of(context.Figures.Count($"scan.gap.{at}.competitors"), context.Findings.Scan.Competitors),
            gap.Authority is { } authority ? context.Figures.Count($"scan.gap.{at}.authority").Text : null,
            [.. gap.Rows.Take(MostReferences).Select(row => BriefEvidence.Row(context, page, row, new("blank")))],
            new("flags.rest", ("more", Sentences.Number(Math.Max(0, gap.Rows.Length - MostReferences)))))),
    ];

    private static Phrase Plain(string text) => new("plain", ("text", text));
}
