namespace GeoBrief.Pages;

/// <summary>The months that a page of a ledger holds.</summary>
/// <param name="First">The first day of the oldest month; null where the page holds only rows without a day.</param>
/// <param name="Last">The first day of the newest month; null as before.</param>
/// <param name="Part">Which part of them, from 1: a month with many rows takes several pages.</param>
public sealed record LedgerSpan(DateOnly? First, DateOnly? Last, int Part);
