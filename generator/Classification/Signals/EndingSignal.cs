using GeoBrief.Primitives;
using GeoBrief.Reference;

namespace GeoBrief.Classification.Signals;

/// <summary>A country ending that search engines do not treat as generic (P14, P15); any other ending has no data.</summary>
internal sealed class EndingSignal : ISignal
{
    public int Weight => 30;

    public IEnumerable<Clue> Read(SourceFacts source) =>
        source.Ending is { Kind: EndingKind.CountryCode, Country: { } country }
            ? [new(ClueKind.Ending, country, Fraction.One, Weight, source.Ending.Label, null)]
            : [];
}
