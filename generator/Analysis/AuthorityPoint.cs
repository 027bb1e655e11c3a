using GeoBrief.Classification;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>A source with its authority and whom it speaks to (P55).</summary>
/// <param name="Domain">The registrable domain.</param>
/// <param name="Authority">The highest seen, else that of domains.csv, 0 to 100.</param>
/// <param name="Scope">Local or global.</param>
/// <param name="Ours">Whether it holds a live placement of ours; else it mentions a competitor. One that does both is two points.</param>
public sealed record AuthorityPoint(HostName Domain, int Authority, Scope Scope, bool Ours);
