using System.Collections.Immutable;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Components;

/// <summary>A source that stands behind several competitors.</summary>
/// <param name="Domain">As people read it.</param>
/// <param name="Scope">Whom it speaks to.</param>
/// <param name="Type">What it is.</param>
/// <param name="Found">At how many competitors.</param>
/// <param name="Authority">0 to 100; null when nobody wrote it.</param>
/// <param name="Ours">Whether the market has a live link from it.</param>
/// <param name="Rows">The first mentions.</param>
/// <param name="Rest">How many more there are.</param>
public sealed record PatternRow(
    string Domain, ScopeMark Scope, Phrase Type, Tally Found, string? Authority, Phrase Ours, ImmutableArray<EvidenceRow> Rows, Phrase Rest);
