using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>What is watched while a plan runs, and what is done when something happens (P108-P113).</summary>
public static class PlanTracking
{
    private static readonly ImmutableArray<string> Watched = ["rankings", "impressions", "links", "leads"];
    private static readonly ImmutableArray<string> Ticks = ["internal-links", "selector", "currency", "address", "support"];

    /// <summary>The four things to track (P108).</summary>
    public static ImmutableArray<Phrase> Tracked(MarketContext context) =>
    [
        .. Watched.Select(thing => new Phrase(
            $"track.{thing}",
            ("country", BriefComposer.HomeWords(context.Market)),
            ("market", context.Market.Name),
            ("prefix", context.Market.UrlPrefixes[0].Text))),
    ];

    /// <summary>If this happens, we do that, in this client's own names.</summary>
    public static ImmutableArray<TriggerRow> Triggers(MarketContext context, ImmutableArray<Market> sisters)
    {
        var market = context.Market.Name;
        var rows = ImmutableArray.CreateBuilder<TriggerRow>();
        var near = Near(context, sisters);
        if (!near.IsEmpty)
        {
            var names = PlansComposer.Some(near);
            var one = Sentences.Number(near.Length);
            rows.Add(new(
                new("trigger.leak", ("market", market), ("sisters", names), ("count", one)),
                new("trigger.leak-then", ("market", market), ("sisters", names), ("count", one), ("days", Sentences.Number(context.Policy.Plan.PauseDays))))); // P109, P110
            rows.Add(new(
                new("trigger.pause-over", ("days", Sentences.Number(context.Policy.Plan.PauseDays))),
                new("trigger.pause-over-then", ("market", market)))); // P112
        }

        if (!context.Market.IsForAnyCountry)
        {
            rows.Add(new(new("trigger.wrong-links", ("market", market)), new("trigger.wrong-links-then", ("market", market), ("page", context.Market.TargetPage.Text)))); // P113
            rows.Add(new(new("trigger.wrong-country", ("market", market)), new("trigger.wrong-country-then", ("points", Sentences.Number(context.Policy.Plan.LeanPoints))))); // P65, P122
        }

        rows.Add(new(
            new("trigger.authority", ("market", market)),
            new(context.Floor is null ? "trigger.authority-then-free" : "trigger.authority-then", ("floor", context.FloorValue())))); // P64
        rows.Add(new(
            new("trigger.responding", ("market", market)),
            new(context.Floor is null ? "trigger.responding-then-free" : "trigger.responding-then", ("floor", context.FloorValue())))); // P103
        return rows.ToImmutable();
    }

    /// <summary>The list to tick when another country shows up (P111), and what sister pages should not have in common (P98).</summary>
    public static ImmutableArray<Phrase> DoubleCheck(MarketContext context, ImmutableArray<Market> sisters)
    {
        var country = BriefComposer.HomeWords(context.Market);
        var near = Near(context, sisters);
        return
        [
            .. Ticks.Select(tick => new Phrase($"tick.{tick}", ("country", country), ("market", context.Market.Name))),
            .. near.IsEmpty ? [] : (ReadOnlySpan<Phrase>)[new("tick.differences", ("sisters", PlansComposer.Some(near)))],
        ];
    }

    /// <summary>The sisters that one could be taken for: those of the same language.</summary>
    private static ImmutableArray<Market> Near(MarketContext context, ImmutableArray<Market> sisters) =>
        [.. sisters.Where(sister => sister.Language.Primary == context.Market.Language.Primary)];
}
