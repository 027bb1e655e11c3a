using GeoBrief.Model;
using GeoBrief.Pages.Documents;
using GeoBrief.Pages.Wording;
using GeoBrief.Planning;

namespace GeoBrief.Pages;

/// <summary>The advice to begin with one market, in sentences (P59, P115).</summary>
public static class PilotWords
{
    /// <summary>What runs at once, what is finished, and which market to begin or go on with.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="site">The figures of the site.</param>
    public static IEnumerable<Phrase> Of(PilotAdvice advice, FigureBook site)
    {
        if (advice.Severity is not null)
        {
            yield return new("pilot.several", ("markets", PlansComposer.Some(advice.Running)), ("count", Sentences.Number(advice.Running.Length)));
        }

        if (!advice.Completed.IsEmpty)
        {
            yield return new("pilot.done", ("markets", PlansComposer.Some(advice.Completed)), ("count", Sentences.Number(advice.Completed.Length)));
        }

        if (advice.First is not { } first)
        {
            if (advice.Step == PilotStep.Choose)
            {
                yield return new("pilot.choose", ("highest", Sentences.Number(PilotScores.Highest)));
            }

            yield break;
        }

        yield return new(
            advice.Step switch { PilotStep.Finish => "pilot.finish", PilotStep.Next => "pilot.next", _ => "pilot.start" },
            ("market", first.Market.Name),
            ("reason", new Phrase(
                first.Pilot.ByOffer ? "pilot.by-offer" : "pilot.by-operations",
                ("score", site.Decimal($"pilot.ranked.{advice.Ranked.IndexOf(first)}.score")),
                ("highest", Sentences.Number(PilotScores.Highest)))));
        if (Tie(advice, first) is { } tie)
        {
            yield return tie;
        }

        if (!advice.Unrated.IsEmpty)
        {
            yield return new("pilot.unrated", ("markets", PlansComposer.Some(advice.Unrated)), ("count", Sentences.Number(advice.Unrated.Length)));
        }
    }

    /// <summary>What a person said of a market; empty where nothing.</summary>
    internal static ListValue Scores(Market market)
    {
        (string Key, int? Score)[] all =
        [
            ("pilot.offer", market.Pilot?.Offer),
            ("pilot.shipping", market.Pilot?.Shipping),
            ("pilot.support", market.Pilot?.Support),
            ("pilot.pricing", market.Pilot?.Pricing),
        ];
        return new([.. all.SelectMany(part => part.Score is { } score ? new PhraseValue[] { new Phrase(part.Key, ("score", Sentences.Number(score))) } : [])]);
    }

    /// <summary>Who scores as high, and what decided; null where nobody does.</summary>
    private static Phrase? Tie(PilotAdvice advice, RatedMarket first)
    {
        var equals = advice.Ranked
            .Where(rated => rated != first && rated.Pilot.Score == first.Pilot.Score && advice.Completed.All(done => done.Slug != rated.Market.Slug))
            .ToList();
        var alike = equals.Where(rated => rated.Pilot.Average == first.Pilot.Average).ToList();
        return equals.Count == 0 ? null
            : alike.Count > 0 ? new("pilot.tie-alphabet", ("markets", PlansComposer.Some(alike.Select(rated => rated.Market))), ("count", Sentences.Number(alike.Count)))
            : new("pilot.tie-average", ("market", first.Market.Name), ("markets", PlansComposer.Some(equals.Select(rated => rated.Market))), ("count", Sentences.Number(equals.Count)));
    }
}
