using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Documents;
using GeoBrief.Pages.Wording;
using GeoBrief.Planning;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>The links of a plan, one by one.</summary>
public static class PlanLinks
{
    /// <summary>So many links are shown on the page: more would be no plan that is read on two sheets. The others stand in the download.</summary>
    public const int MostShown = 45;

    /// <summary>The links by phase, a phase without links left out.</summary>
    public static ImmutableArray<PlanGroup> Groups(MarketContext context, MarketPlan plan, RelativePath page)
    {
        var briefs = context.SourcingSheets
            .SelectMany(sheet => sheet.Links.Select(link => (link.Link.Number, Href: $"{page.LinkTo(sheet.Path)}#{link.Id}")))
            .ToDictionary(brief => brief.Number, brief => brief.Href);
        return
        [
            .. plan.Phases
                .Select(phase => (phase, links: phase.Links.Where(link => link.Number <= MostShown).ToImmutableArray()))
                .Where(entry => !entry.links.IsEmpty)
                .Select(entry => new PlanGroup(
                    new("plan.group", ("number", Sentences.Number(entry.phase.Number)), ("from", entry.phase.From), ("to", entry.phase.To)),
                    [.. entry.links.Select(link => Row(context, link, briefs, page))])),
        ];
    }

    private static PlanRow Row(MarketContext context, PlannedLink link, Dictionary<int, string> briefs, RelativePath page)
    {
        var shown = (link.Live ?? link.InTheWorks)?.Placement.Placement;
        return new(
            new("plan.link", ("number", Sentences.Number(link.Number))),
            briefs.GetValueOrDefault(link.Number),
            ScopeMark.Of(link.Scope, !link.Open),
            Sentences.Type(link.AskedType),
            shown is null ? null : link.Open ? InHand(shown, context.AsOf) : Source(shown, "plan.link-live"),
            shown is null ? null : context.Evidence.LinkFrom(page, shown.Row),
            Candidates(context, link),
            new($"anchor.{Names.Of(link.AskedStyle)}"),
            new(
                link.State switch
                {
                    LinkState.Kept when !HasFault(link) => StatusLevel.Ok,
                    LinkState.Kept or LinkState.Late or LinkState.Missed => StatusLevel.Watch,
                    _ => StatusLevel.None,
                },
                new($"link-state.{Names.Of(link.State)}{(link.Scope != link.Agreed ? "-exchanged" : HasFault(link) ? "-faulty" : "")}")));
    }

    /// <summary>Whether the link is live and one of the five questions is answered with no: it counts, and wants mending.</summary>
    private static bool HasFault(PlannedLink link) => link.Live?.Judgement.Answers.Any(answer => answer.Reply == CheckReply.No) ?? false;

    /// <summary>A row of the sheet that is planned or in outreach.</summary>
    internal static Phrase InHand(Placement row, DateOnly asOf) => Source(
        row, row.Status == PlacementStatus.Outreach ? "plan.link-asked" : row.Date is null ? "plan.link-planned" : row.Date < asOf ? "plan.link-planned-past" : "plan.link-planned-for");

    private static Phrase Source(Placement row, string key) => new(key, ("source", row.Source.Unicode), ("day", row.Date is { } day ? day : ""));

    private static Phrase? Candidates(MarketContext context, PlannedLink link)
    {
        if (!link.Candidates.IsEmpty)
        {
            var names = new ListValue([.. link.Candidates.Select(domain => Candidate(context, domain, link.AskedType))]);
            return new(link.InTheWorks is null ? "plain" : "plan.link-else", ("text", names));
        }

        return !link.Open || link.InTheWorks is not null ? null : new(context.Findings.Scan.Competitors == 0 ? "plan.no-scan" : "plan.no-candidate");
    }

    /// <summary>A candidate with its own kind where the link asks for another.</summary>
    private static PhraseValue Candidate(MarketContext context, HostName domain, SourceType asked)
    {
        var type = context.Findings.Gap.First(entry => entry.Domain == domain).Type;
        return type == asked ? domain.Unicode : new Phrase("plan.candidate-of-type", ("domain", domain.Unicode), ("type", Sentences.Type(type)));
    }
}
