using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>A share as people say it (3.4, R12); the words themselves stand in the texts.</summary>
/// <param name="Kind">Which sentence.</param>
/// <param name="Local">The nearest friendly fraction of local sources, for <see cref="MixWordsKind.Fraction"/> only.</param>
public sealed record MixWords(MixWordsKind Kind, Fraction? Local);
