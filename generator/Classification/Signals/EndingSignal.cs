using GeoBrief.Model;
using GeoBrief.Primitives;
using GeoBrief.Reference;

namespace GeoBrief.Classification.Signals;

/// <summary>A country ending that search engines do not treat as generic (P14, P15); any other ending has no data.</summary>
internal sealed class EndingSignal : ISignal
{
    public int WeightIn(SourcePolicy policy) => policy.EndingWeight;

    public IEnumerable<Clue> Read(SourceFacts source, SourcePolicy policy) =>
        source.Ending is { Kind: EndingKind.CountryCode, Country: { } country }
            ? [new(ClueKind.Ending, country, Fraction.One, policy.EndingWeight, source.Ending.Label, null)]
            : [];
}
