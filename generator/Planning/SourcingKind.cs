using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Model;

namespace GeoBrief.Planning;

/// <summary>One kind of source that a market looks for (P61, P118).</summary>
/// <param name="Type">The kind.</param>
/// <param name="Local">Local links of the plan that ask for it; null without a plan.</param>
/// <param name="Global">Global links of the plan that ask for it; null without a plan.</param>
/// <param name="Competitors">How many of the competitors with a vote have it; null when not scanned.</param>
/// <param name="Candidates">The best of the link gap, at most three, in its order.</param>
public sealed record SourcingKind(SourceType Type, int? Local, int? Global, int? Competitors, ImmutableArray<SeenSource> Candidates);
