using GeoBrief.Model;
using GeoBrief.Primitives;
using GeoBrief.Reference;

namespace GeoBrief.Classification.Signals;

/// <summary>All that is known of a host, whichever market looks at it.</summary>
/// <param name="Host">As written.</param>
/// <param name="Ending">What its ending says.</param>
/// <param name="Known">Its row of domains.csv, or that of the nearest host above it (R3); null when there is none.</param>
internal sealed record SourceFacts(HostName Host, DomainEnding Ending, DomainFacts? Known);
