using System.Collections.Immutable;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Components;

/// <summary>A red flag with its rows and what to do about it.</summary>
public sealed record FlagRow(Phrase Name, StatusMark Severity, Phrase Saw, Phrase Remedy, ImmutableArray<EvidenceRow> Rows, Phrase Rest);
