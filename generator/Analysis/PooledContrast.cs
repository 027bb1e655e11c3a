using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>
/// Counting every mention and counting every competitor once give different answers (3.2), mostly as one competitor has most mentions.
/// </summary>
/// <param name="Pooled">The local share of all mentions together.</param>
/// <param name="Average">The plain mean of the competitors' local shares.</param>
/// <param name="Median">Their median.</param>
public sealed record PooledContrast(Fraction Pooled, Fraction Average, Fraction Median);
