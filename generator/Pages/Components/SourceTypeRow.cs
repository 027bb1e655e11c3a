using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Components;

/// <summary>One kind of source in a market.</summary>
public sealed record SourceTypeRow(Phrase Type, Tally Found, Figure Mentions, Figure Mean, Phrase Meaning);
