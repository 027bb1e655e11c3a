using GeoBrief.Model;

namespace GeoBrief.Analysis;

/// <summary>How many counted mentions are of one type, whatever their scope (P50, R5).</summary>
/// <param name="Type">The type.</param>
/// <param name="Count">0 or more.</param>
public sealed record TypeCount(SourceType Type, int Count);
