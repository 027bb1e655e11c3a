using System.Globalization;
using GeoBrief.Primitives;

namespace GeoBrief.Classification.Signals;

/// <summary>Where the readers are: each country by its share (P17).</summary>
internal sealed class AudienceSignal : ISignal
{
    public int Weight => 30;

    public IEnumerable<Clue> Read(SourceFacts source) => (source.Known?.Audience ?? []).Select(share => new Clue(
        ClueKind.Audience,
        share.Country,
        Fraction.Of(share.Share),
        Weight,
        string.Create(CultureInfo.InvariantCulture, $"{share.Share * 100:0.##}%"),
        share.Row));
}
