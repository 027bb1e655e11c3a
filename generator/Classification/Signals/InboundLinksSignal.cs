using System.Globalization;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Classification.Signals;

/// <summary>Where the domains that link to a source are: each country by its share (P20).</summary>
internal sealed class InboundLinksSignal : ISignal
{
    public int WeightIn(SourcePolicy policy) => policy.InboundLinksWeight;

    public IEnumerable<Clue> Read(SourceFacts source, SourcePolicy policy) => (source.Known?.InboundLinks ?? []).Select(share => new Clue(
        ClueKind.InboundLinks,
        share.Country,
        Fraction.Of(share.Share),
        policy.InboundLinksWeight,
        string.Create(CultureInfo.InvariantCulture, $"{share.Share * 100:0.##}%"),
        share.Row));
}
