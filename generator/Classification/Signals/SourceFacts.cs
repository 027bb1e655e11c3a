using GeoBrief.Model;
using GeoBrief.Reference;

namespace GeoBrief.Classification.Signals;

/// <summary>All that is known of a source, whichever market looks at it. Not the host itself, so that hosts may share a reading.</summary>
/// <param name="Ending">What its ending says.</param>
/// <param name="Known">Its row of domains.csv, or that of the nearest host above it (R3); null when there is none.</param>
internal sealed record SourceFacts(DomainEnding Ending, DomainFacts? Known);
