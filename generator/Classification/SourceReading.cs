using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Classification;

/// <summary>
/// What the clues say of a source, before any market looks at it. A class, not a record: hosts that share a reading are told by
/// its identity.
/// </summary>
internal sealed class SourceReading
{
    /// <summary>Heaviest first.</summary>
    public ImmutableArray<Clue> Clues { get; init; } = [];

    /// <summary>W: the weights of the kinds of clue that have data, 0 to 100 (P16).</summary>
    public int Available { get; init; }

    /// <summary>What they come to (P21).</summary>
    public SourceLabel Label { get; init; }

    /// <summary>The country, for a label that has one.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>How sure (P22).</summary>
    public Confidence Confidence { get; init; }

    /// <summary>The ending alone decided, and most readers are elsewhere (P25).</summary>
    public bool EndingAndAudienceDisagree { get; init; }

    /// <summary>What domains.csv says; null when nothing.</summary>
    public DomainFacts? Known { get; init; }
}
