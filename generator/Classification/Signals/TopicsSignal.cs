using GeoBrief.Primitives;

namespace GeoBrief.Classification.Signals;

/// <summary>Countries named among the subjects (P18, R3). Subjects without a country say nothing of one.</summary>
internal sealed class TopicsSignal : ISignal
{
    public int Weight => 15;

    public IEnumerable<Clue> Read(SourceFacts source) => (source.Known?.TopicCountries ?? []).Select(country =>
        new Clue(ClueKind.Topics, country, Fraction.One, Weight, country.Value, source.Known!.Rows[0]));
}
