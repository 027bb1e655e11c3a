using System.Collections.Immutable;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>The rows of one status and month.</summary>
public sealed record LedgerGroup(Phrase Title, ImmutableArray<LedgerRow> Rows);
