using System.Collections.Immutable;
using System.Globalization;
using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;
using GeoBrief.Planning;
using GeoBrief.Primitives;
using GeoBrief.Reference;

namespace GeoBrief.Pages;

/// <summary>The placement briefs of one page.</summary>
internal static class PlacementBriefComposer
{
    private const int MostReferences = 4;

    public static ImmutableArray<PlacementBrief> Of(MarketContext context, SourcingSheet sheet)
    {
        if (sheet.Links.IsEmpty)
        {
            return [];
        }

        var gap = context.Findings.Gap.Select((source, at) => (source, at)).ToDictionary(entry => entry.source.Domain);
        return [.. sheet.Links.Select(link => Brief(context, sheet.Path, link, gap))];
    }

    /// <summary>As it stands in the list of contents.</summary>
    public static Phrase ShortTitle(BriefedLink link) =>
        new("placing.short", ("number", Sentences.Number(link.Link.Number)), ("kind", Sentences.Types(link.Link.Type)));

    private static PlacementBrief Brief(
        MarketContext context, RelativePath page, BriefedLink link, Dictionary<HostName, (SeenSource Source, int At)> gap) => new(
        link.Id,
        Title(context.Market, link),
        new("placing.due", ("date", link.Phase.To), ("block", Sentences.Number(link.Phase.Number))),
        link.Link.InTheWorks is { } row ? PlanLinks.InHand(row.Placement.Placement, context.AsOf) : null,
        link.Link.InTheWorks is { } shown ? context.Evidence.LinkFrom(page, shown.Placement.Placement.Row) : null,
        Readers(context.Market, link.Link.Scope),
        Why(context, link.Link.Type),
        Anchor(context.Market, link.Link.AnchorStyle),
        new(link.Phase.Number == 1 ? "placing.words-first" : "placing.words-later"), // P101
        [.. link.Link.Candidates.Where(gap.ContainsKey).Select(domain => Candidate(context, page, gap[domain]))]);

    private static Phrase Title(Market market, BriefedLink link) => new(
        link.Link.Scope != Scope.Local ? "placing.title-global"
            : market.IsForAnyCountry ? "placing.title-any"
            : market.Country is null ? "placing.title-several"
            : "placing.title",
        ("number", Sentences.Number(link.Link.Number)),
        ("kind", Sentences.Types(link.Link.Type)),
        ("country", BriefComposer.HomeWords(market)),
        ("from", Sentences.Number((PhaseDates.DaysPerPhase * (link.Phase.Number - 1)) + 1)), // P104
        ("to", Sentences.Number(PhaseDates.DaysPerPhase * link.Phase.Number)));

    private static Phrase Readers(Market market, Scope scope) => new(
        (scope == Scope.Local, market.IsForAnyCountry) switch
        {
            (true, true) => "placing.readers-any",
            (true, false) => market.Country is null ? "placing.readers-several" : "placing.readers-local",
            (false, true) => "placing.readers-worldwide",
            _ => "placing.readers-global",
        },
        ("country", BriefComposer.HomeWords(market)));

    private static Phrase Why(MarketContext context, SourceType type)
    {
        var at = 0;
        while (context.Planned.Sourcing.Kinds[at].Type != type)
        {
            at++;
        }

        var have = context.Planned.Sourcing.Kinds[at].Competitors;
        return new(
            have switch
            {
                null => "placing.why-unscanned",
                0 => "placing.why-nobody",
                _ => type == SourceType.Other ? "placing.why-other" : "placing.why",
            },
            ("kind", Sentences.Types(type)),
            ("meaning", new Phrase($"meaning.{SourceTypeNames.Of(type)}")),
            ("have", have is null ? "" : context.Figures.Count($"sourcing.kinds.{at}.competitors")),
            ("voting", Sentences.Number(context.Findings.Scan.Voting)));
    }

    private static Phrase Anchor(Market market, AnchorStyle style) => new(
        style switch { AnchorStyle.Brand => "placing.ask-brand", AnchorStyle.Neutral => "placing.ask-neutral", _ => "placing.ask-topic" },
        ("brands", PlacementTermsWords.Brands(market)),
        ("neutral", ListValue.Of(NeutralAnchors.ExamplesIn(market.Language.Primary))),
        ("topics", PlacementTermsWords.Topics(market)));

    private static GapRow Candidate(MarketContext context, RelativePath page, (SeenSource Source, int At) entry) => new(
        entry.Source.Domain.Unicode,
        ScopeMark.Of(entry.Source.Scope),
        Sentences.Type(entry.Source.Type),
        TallyMaker.Of(context.Figures.Count($"scan.gap.{entry.At}.competitors"), context.Findings.Scan.Competitors),
        entry.Source.Authority?.ToString(CultureInfo.InvariantCulture),
        [.. entry.Source.Rows.Take(MostReferences).Select(row => BriefEvidence.Row(context, page, row, new("blank")))],
        new("flags.rest", ("more", Sentences.Number(Math.Max(0, entry.Source.Rows.Length - MostReferences)))));
}
