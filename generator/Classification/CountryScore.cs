using System.Collections.Immutable;
using GeoBrief.Classification.Signals;
using GeoBrief.Model;
using GeoBrief.Primitives;
using GeoBrief.Reference;

namespace GeoBrief.Classification;

/// <summary>The weighted score of P16 with its label (P21), its confidence (P22) and its doubt (P25). Exact throughout (R25).</summary>
internal static class CountryScore
{
    private static readonly Fraction Half = new(1, 2);

    public static SourceReading Of(SourceFacts source, Policy policy)
    {
        var clues = ImmutableArray.CreateBuilder<Clue>();
        var available = 0;
        foreach (var signal in SignalList.All)
        {
            var before = clues.Count;
            clues.AddRange(signal.Read(source, policy.Sources));
            available += clues.Count > before ? signal.WeightIn(policy.Sources) : 0; // P16: W holds only what has data
        }

        if (available == 0)
        {
            return new() { Known = source.Known };
        }

        // P16: S_c = sum of weight times value; a tie goes by code, and then has no lead anyway.
        var scores = clues
            .GroupBy(clue => clue.Country!.Value, (country, found) => (Country: country, Score: found.Aggregate(Fraction.Zero, AddContribution)))
            .OrderByDescending(entry => entry.Score)
            .ThenBy(entry => entry.Country)
            .ToList();
        var lead = scores[0].Score - (scores.Count > 1 ? scores[1].Score : Fraction.Zero);
        var label = Label(source, scores[0].Score, lead, available, policy.Sources);
        var tied = label is SourceLabel.Tied or SourceLabel.Leaning;
        return new()
        {
            Clues = [.. clues.OrderByDescending(Contribution).ThenBy(clue => clue.Kind).ThenBy(clue => clue.Country)],
            Available = available,
            Label = label,
            Country = tied ? scores[0].Country : null,
            Confidence = ConfidenceOf(available, lead, policy.Sources),
            EndingAndAudienceDisagree =
                tied && OnlyTheEndingSpeaksFor(scores[0].Country, clues) && MostReadersAreOutside(scores[0].Country, source.Known),
            Known = source.Known,
        };
    }

    // P21
    private static SourceLabel Label(SourceFacts source, Fraction top, Fraction lead, int available, SourcePolicy policy)
    {
        if (lead >= policy.ScoreLead && top >= policy.LeaningScore)
        {
            return top >= policy.LocalScore ? SourceLabel.Tied : SourceLabel.Leaning;
        }

        var spread = source.Known is { Audience: [_, ..] audience } && audience.Max(share => share.Share) < policy.GlobalAudienceBelow;
        return available >= policy.GlobalWeight && spread && source.Ending.Kind != EndingKind.CountryCode ? SourceLabel.Global : SourceLabel.Unknown;
    }

    // P22
    private static Confidence ConfidenceOf(int available, Fraction lead, SourcePolicy policy) =>
        available >= policy.HighWeight && lead >= policy.HighLead ? Confidence.High
        : available >= policy.MediumWeight ? Confidence.Medium
        : Confidence.Low;

    // P25: "by its ending only". A few of the sites that link to it say no more for a country than a few of its readers (P20: most).
    private static bool OnlyTheEndingSpeaksFor(CountryCode country, IEnumerable<Clue> clues)
    {
        var speaking = clues.Where(clue => clue.Country == country && clue.Kind switch
        {
            ClueKind.Audience => false,
            ClueKind.InboundLinks => clue.Value > Half,
            _ => true,
        }).ToList();
        return speaking is [{ Kind: ClueKind.Ending }];
    }

    private static bool MostReadersAreOutside(CountryCode country, DomainFacts? known) =>
        known?.Audience.Any(share => share.Country != country && Fraction.Of(share.Share) > Half) ?? false;

    private static Fraction Contribution(Clue clue) => clue.Value * clue.Weight;

    private static Fraction AddContribution(Fraction sum, Clue clue) => sum + Contribution(clue);
}
