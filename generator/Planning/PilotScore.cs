using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Planning;

/// <summary>How good a pilot a market would make, from what a person says of it (P115).</summary>
/// <param name="Score">The strength of the offer or the mean of shipping, support and pricing, whichever is higher; 0 to 3.</param>
/// <param name="Average">The mean of all scores given, 0 to 3.</param>
/// <param name="ByOffer">Whether the offer makes the score; where the two are equal it does.</param>
public sealed record PilotScore(Fraction Score, Fraction Average, bool ByOffer)
{
    /// <summary>The score of a market; the means go over what is given, and null where nothing is.</summary>
    public static PilotScore? Of(PilotScores? scores)
    {
        if (scores is null || Mean(scores.Offer, scores.Shipping, scores.Support, scores.Pricing) is not { } average)
        {
            return null;
        }

        var operations = Mean(scores.Shipping, scores.Support, scores.Pricing);
        return scores.Offer is { } offer && !(operations > offer)
            ? new(offer, average, ByOffer: true)
            : new(operations ?? average, average, ByOffer: false);
    }

    private static Fraction? Mean(params ReadOnlySpan<int?> scores)
    {
        var (sum, count) = (0, 0);
        foreach (var score in scores)
        {
            sum += score ?? 0;
            count += score is null ? 0 : 1;
        }

        return Fraction.Share(sum, count);
    }
}
