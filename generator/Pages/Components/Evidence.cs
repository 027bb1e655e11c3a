using System.Collections.Immutable;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Components;

/// <summary>The answer to "where does this number come from?": how it was made, and the rows that it was made from.</summary>
public sealed record Evidence(Phrase Summary, Phrase Method, ImmutableArray<EvidenceRow> Rows);
