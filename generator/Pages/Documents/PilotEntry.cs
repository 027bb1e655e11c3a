namespace GeoBrief.Pages.Documents;

/// <summary>A market that is rated as a pilot (P115): what a person said, null where nothing, and the score and average that follow, 0 to 3.</summary>
public sealed record PilotEntry(string Market, decimal Score, decimal Average, int? Offer, int? Shipping, int? Support, int? Pricing);
