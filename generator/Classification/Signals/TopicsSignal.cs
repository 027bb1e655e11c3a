using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Classification.Signals;

/// <summary>Countries named among the subjects (P18, R3). Subjects without a country say nothing of one.</summary>
internal sealed class TopicsSignal : ISignal
{
    public int WeightIn(SourcePolicy policy) => policy.TopicsWeight;

    public IEnumerable<Clue> Read(SourceFacts source, SourcePolicy policy) => (source.Known?.TopicCountries ?? []).Select(country =>
        new Clue(ClueKind.Topics, country, Fraction.One, policy.TopicsWeight, country.Value, source.Known!.Rows[0]));
}
