using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>If this happens, we do that.</summary>
public sealed record TriggerRow(Phrase If, Phrase Then);
