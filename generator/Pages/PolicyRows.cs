using System.Collections.Immutable;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>Thresholds about one thing.</summary>
public sealed record PolicyRows(Phrase Title, ImmutableArray<PolicyRow> Rows);
