using System.Globalization;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Classification.Signals;

/// <summary>Where the readers are: each country by its share (P17).</summary>
internal sealed class AudienceSignal : ISignal
{
    public int WeightIn(SourcePolicy policy) => policy.AudienceWeight;

    public IEnumerable<Clue> Read(SourceFacts source, SourcePolicy policy) => (source.Known?.Audience ?? []).Select(share => new Clue(
        ClueKind.Audience,
        share.Country,
        Fraction.Of(share.Share),
        policy.AudienceWeight,
        string.Create(CultureInfo.InvariantCulture, $"{share.Share * 100:0.##}%"),
        share.Row));
}
