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
        new("placing.short", ("number", Sentences.Number(link.Link.Number)), ("kind", Sentences.Types(link.Link.AskedType)));

    private static PlacementBrief Brief(
        MarketContext context, RelativePath page, BriefedLink link, Dictionary<HostName, (SeenSource Source, int At)> gap) => new(
        link.Id,
        Title(context.Market, link),
        Due(link),
        link.Link.InTheWorks is { } row ? InHand(row.Placement.Placement, context.AsOf) : null,
        link.Link.InTheWorks is { } shown ? BriefEvidence.Row(context, page, shown.Placement.Placement.Row, new("blank")) : null,
        Readers(context.Market, link.Link.Scope),
        Why(context, link.Link.AskedType),
        Agreed(link.Link) is { } words ? new("placing.agreed", ("anchor", words)) : Anchor(context, link.Link.AnchorStyle),
        AnchorRule(link),
        [.. link.Link.Candidates.Where(gap.ContainsKey).Select(domain => Candidate(context, page, gap[domain]))]);

    private static Phrase Title(Market market, BriefedLink link) => new(
        link.Link.Scope != Scope.Local ? "placing.title-global"
            : market.IsForAnyCountry ? "placing.title-any"
            : market.Country is null ? "placing.title-several"
            : "placing.title",
        ("number", Sentences.Number(link.Link.Number)),
        ("kind", Sentences.Types(link.Link.AskedType)),
        ("country", BriefComposer.HomeWords(market)),
        ("from", Sentences.Number((PhaseDates.DaysPerPhase * (link.Phase.Number - 1)) + 1)), // P104
        ("to", Sentences.Number(PhaseDates.DaysPerPhase * link.Phase.Number)));

    private static Phrase Due(BriefedLink link) => new(
        link.Link.State != LinkState.Missed ? "placing.due" : link.Link.Due > link.Phase.To ? "placing.due-carried" : "placing.due-over",
        ("date", link.Link.Due),
        ("agreed", link.Phase.To),
        ("block", Sentences.Number(link.Phase.Number)));

    private static Phrase InHand(Placement row, DateOnly asOf) => new(
        "placing.in-hand",
        ("row", PlanLinks.InHand(row, asOf)),
        ("authority", row.Authority?.ToString(CultureInfo.InvariantCulture) ?? ""));

    /// <summary>The words of the row in the works; null where it has none.</summary>
    private static string? Agreed(PlannedLink link) => link.InTheWorks?.Placement.Placement.Anchor is { } words && !string.IsNullOrWhiteSpace(words) ? words : null;

    // P101
    private static Phrase AnchorRule(BriefedLink link) => new(
        (link.Phase.Number == 1, Agreed(link.Link)) switch
        {
            (true, null) => "placing.words-first",
            (false, null) => "placing.words-later",
            (true, _) when link.Link.AskedStyle is not (AnchorStyle.Brand or AnchorStyle.Neutral or AnchorStyle.Url) => "placing.agreed-early",
            _ => "blank",
        });

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
        var (have, figure) = Competitors(context, type);
        return new(
            have switch
            {
                null => "placing.why-unscanned",
                0 => "placing.why-nobody",
                _ => type == SourceType.Other ? "placing.why-other" : "placing.why",
            },
            ("kind", Sentences.Types(type)),
            ("meaning", new Phrase($"meaning.{SourceTypeNames.Of(type)}")),
            ("have", have is null or 0 ? "" : context.Figures.Count(figure)),
            ("voting", Sentences.Number(context.Findings.Scan.Voting)));
    }

    /// <summary>How many competitors have the kind, null when not scanned, and where that figure stands. A row of the sheet may be of a kind that is none of the market's.</summary>
    private static (int? Have, string Figure) Competitors(MarketContext context, SourceType type)
    {
        var kinds = context.Planned.Sourcing.Kinds;
        for (var at = 0; at < kinds.Length; at++)
        {
            if (kinds[at].Type == type)
            {
                return (kinds[at].Competitors, $"sourcing.kinds.{at}.competitors");
            }
        }

        var types = context.Findings.Scan.ByType;
        for (var at = 0; at < types.Length; at++)
        {
            if (types[at].Type == type)
            {
                return (types[at].Competitors, $"scan.byType.{at}.competitors");
            }
        }

        return (types.IsEmpty ? null : 0, "");
    }

    private static Phrase Anchor(MarketContext context, AnchorStyle style) => new(
        style switch { AnchorStyle.Brand => "placing.ask-brand", AnchorStyle.Neutral => "placing.ask-neutral", _ => "placing.ask-topic" },
        ("brands", PlacementTermsWords.Brands(context)),
        ("neutral", ListValue.Of(NeutralAnchors.ExamplesIn(context.Market.Language.Primary))),
        ("topics", PlacementTermsWords.Topics(context.Market)));

    private static GapRow Candidate(MarketContext context, RelativePath page, (SeenSource Source, int At) entry) => new(
        entry.Source.Domain.Unicode,
        ScopeMark.Of(entry.Source.Scope),
        Sentences.Type(entry.Source.Type),
        TallyMaker.Of(context.Figures.Count($"scan.gap.{entry.At}.competitors"), context.Findings.Scan.Competitors),
        entry.Source.Authority?.ToString(CultureInfo.InvariantCulture),
        [.. entry.Source.Rows.Take(MostReferences).Select(row => BriefEvidence.Row(context, page, row, new("blank")))],
        new("flags.rest", ("more", Sentences.Number(Math.Max(0, entry.Source.Rows.Length - MostReferences)))));
}
