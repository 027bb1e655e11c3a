using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>How much of a market's mentions one type of source makes up (3.5, R5).</summary>
/// <param name="Type">The type.</param>
/// <param name="Count">Counted mentions of all competitors.</param>
/// <param name="Mean">The plain mean of its share over the competitors with a vote: what was seen.</param>
/// <param name="Smoothed">The same, drawn toward evenness: for planning only.</param>
/// <param name="Competitors">How many of the competitors with a vote have at least one.</param>
/// <param name="Pattern">Whether so many of them have it that it is a repeatable pattern (P49).</param>
public sealed record TypeFinding(SourceType Type, int Count, Fraction Mean, Fraction Smoothed, int Competitors, bool Pattern);
