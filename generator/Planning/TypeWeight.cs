using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Planning;

/// <summary>How much of a scope's links one type of source should make up.</summary>
/// <param name="Type">The type.</param>
/// <param name="Weight">Above 0; only its proportion to the others matters.</param>
public sealed record TypeWeight(SourceType Type, Fraction Weight);
