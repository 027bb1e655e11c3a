using GeoBrief.Model;

namespace GeoBrief.Classification.Signals;

/// <summary>
/// One kind of clue to the country of a source (P16). It yields nothing when it has no data, and then its weight is no part of
/// the weight available. Another clue is a class of this contract and a line in <see cref="SignalList"/>.
/// </summary>
internal interface ISignal
{
    /// <summary>What the kind weighs in the score, 0 to 100; once, however many countries it names.</summary>
    int WeightIn(SourcePolicy policy);

    /// <summary>The clues, each to one country.</summary>
    IEnumerable<Clue> Read(SourceFacts source, SourcePolicy policy);
}
