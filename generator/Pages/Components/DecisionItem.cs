using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Components;

/// <summary>One thing that the client is asked for.</summary>
/// <param name="Ask">What.</param>
/// <param name="Due">For which market and until when; null for neither.</param>
public sealed record DecisionItem(Phrase Ask, Phrase? Due);
