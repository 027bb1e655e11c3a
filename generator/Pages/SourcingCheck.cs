using System.Collections.Immutable;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>A check of a market's choice of sources.</summary>
/// <param name="Status">How it stands.</param>
/// <param name="Says">What was found.</param>
/// <param name="Rows">The rows behind it; may be empty.</param>
public sealed record SourcingCheck(StatusMark Status, Phrase Says, ImmutableArray<EvidenceRow> Rows);
