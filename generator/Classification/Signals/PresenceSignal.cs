using GeoBrief.Model;
using GeoBrief.Primitives;
using GeoBrief.Reference;

namespace GeoBrief.Classification.Signals;

/// <summary>An address or masthead in a country (P19), or a government or education second level under its ending (R3).</summary>
internal sealed class PresenceSignal : ISignal
{
    public int WeightIn(SourcePolicy policy) => policy.PresenceWeight;

    public IEnumerable<Clue> Read(SourceFacts source, SourcePolicy policy)
    {
        if (source.Known is { Presence: { } address } known)
        {
            yield return new(ClueKind.Presence, address, Fraction.One, policy.PresenceWeight, address.Value, known.Rows[0]);
        }

        var institution = source.Ending is { Kind: EndingKind.CountryCode, GovernmentOrEducation: true } ? source.Ending.Country : null;
        if (institution is { } country && country != source.Known?.Presence)
        {
            yield return new(ClueKind.Presence, country, Fraction.One, policy.PresenceWeight, source.Ending.Label, null);
        }
    }
}
