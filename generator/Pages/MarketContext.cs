using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Documents;
using GeoBrief.Pages.Wording;
using GeoBrief.Planning;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>What the pages of one market share: its findings, its document, its figures and the addresses of its pages.</summary>
public sealed class MarketContext
{
    public MarketContext(PlannedMarket planned, Policy policy, DateOnly asOf, LocaleFormats formats, string client)
    {
        Planned = planned;
        Policy = policy;
        AsOf = asOf;
        Client = client;
        Document = BriefDocuments.Of(planned, asOf);
        Figures = FigureBook.Of(Document, formats);
        Outlook = MarketOutlook.Of(planned, policy, asOf);
        LedgerSheets = LedgerPaging.Split(Market.Slug, Findings.Placements);
        ProblemSheets = LedgerProblems.Split(Findings);
        ScanSheets = ScanSheet.Split(Market.Slug, Findings.Scan.ByCompetitor);
        SourcingSheets = SourcingSheet.Split(Market, planned.Sourcing, BriefedLink.Of(planned.Plan));
        Evidence = new(ScanSheets, LedgerSheets);
    }

    /// <summary>Findings and plan.</summary>
    public PlannedMarket Planned { get; }

    /// <summary>The thresholds in force.</summary>
    public Policy Policy { get; }

    /// <summary>The day of the report.</summary>
    public DateOnly AsOf { get; }

    /// <summary>Whose report it is, as the client writes the name.</summary>
    public string Client { get; }

    /// <summary>The document that the figures come from.</summary>
    public BriefDocument Document { get; }

    /// <summary>The figures.</summary>
    public FigureBook Figures { get; }

    /// <summary>How the market stands and what comes next.</summary>
    public MarketOutlook Outlook { get; }

    /// <summary>The pages of the ledger.</summary>
    public ImmutableArray<LedgerSheet> LedgerSheets { get; }

    /// <summary>The pages of the rows that something is wrong with; none when nothing is.</summary>
    public ImmutableArray<ProblemSheet> ProblemSheets { get; }

    /// <summary>The pages of the scan.</summary>
    public ImmutableArray<ScanSheet> ScanSheets { get; }

    /// <summary>The pages of the placement briefs.</summary>
    public ImmutableArray<SourcingSheet> SourcingSheets { get; }

    /// <summary>Where the report shows a row of the input.</summary>
    public EvidenceMap Evidence { get; }

    /// <summary>The market.</summary>
    public Market Market => Planned.Findings.Market.Market;

    /// <summary>What was worked out of it.</summary>
    public MarketFindings Findings => Planned.Findings;

    /// <summary>Whether there are enough placements for a percentage (R15).</summary>
    public bool ShowsActualShare => Findings.Actual.Counts.Total >= Policy.Mix.PlacementsForShare && Document.Actual.LocalShare is not null;

    /// <summary>Whether competitors were scanned and not one of their mentions is local or global.</summary>
    public bool ScanIsUnplaced => Findings.Scan is { Mentions: > 0, Pooled.Voting: 0 };

    /// <summary>A page of the market.</summary>
    public RelativePath Page(string name) => RelativePath.Of($"markets/{Market.Slug}/{name}");

    /// <summary>How the market stands, as a mark.</summary>
    public StatusMark Status => Outlook.Standing switch
    {
        Standing.OnCourse => new(StatusLevel.Ok, new("status.on-course")),
        Standing.Watch => new(StatusLevel.Watch, new("status.watch")),
        Standing.Act => new(StatusLevel.Act, new("status.act")),
        _ => new(StatusLevel.None, new("status.no-data")),
    };

    /// <summary>The floor as a share; null where the rule has none.</summary>
    public decimal? Floor => Findings.Target.FloorPercent / 100m;

    /// <summary>Why the market stands as it does, as a sentence.</summary>
    public Phrase Reason() => new(
        $"reason.{Names.Of(Outlook.Reason)}",
        ("local", Figures.Count("actual.local")),
        ("total", Figures.Count("actual.total")),
        ("unknown", Figures.Count("actual.unknown")),
        ("known", Figures.Count("actual.known")),
        ("mentions", Figures.Count("scan.mentions")),
        ("floor", FloorValue()),
        ("flags", new ListValue([.. Findings.RedFlags
            .Where(flag => Outlook.Reason != StandingReason.RedFlagToAct || flag.Severity == FlagSeverity.Act)
            .Select(flag => (PhraseValue)new Phrase($"flag-in-sentence.{Names.Of(flag.Code)}"))])),
        ("voting", Figures.Count("scan.voting")),
        ("min", Sentences.Number(Policy.Scan.CompetitorsMin)));

    /// <summary>The floor as people read it; empty where there is none.</summary>
    public PhraseValue FloorValue() => Floor is { } floor ? new ShareValue(floor) : "";

    /// <summary>The next step, as a sentence.</summary>
    public Phrase NextStep() => Outlook.Next.Kind switch
    {
        NextStepKind.Place => new(
            "next.place",
            ("local", Sentences.Number(Outlook.Next.Local)),
            ("global", Sentences.Number(Outlook.Next.Global)),
            ("due", Outlook.Next.Due!.Value)),
        NextStepKind.Correct => new("next.correct"),
        NextStepKind.CatchUp when Planned.Plan!.Ahead.CatchUp is null => new("next.never"),
        NextStepKind.CatchUp => new("next.catch-up", ("links", Figures.Count("plan.ahead.catchUp.links"))),
        NextStepKind.Scan when ScanIsUnplaced => new("next.countries"),
        NextStepKind.Scan => new("next.scan", ("min", Sentences.Number(Policy.Scan.CompetitorsMin))),
        NextStepKind.NamePlan => new("next.name-plan"),
        NextStepKind.Renew => new("next.renew", ("open", Figures.Count("plan.promises.open"))),
        _ => new("next.review"),
    };
}
