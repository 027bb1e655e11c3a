using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Components;

/// <summary>The two fields of one scope: what lies below the median, and what reaches it.</summary>
/// <param name="Scope">The scope.</param>
/// <param name="Y">Where its words stand, ready to print.</param>
/// <param name="Low">How many sources lie below.</param>
/// <param name="High">How many reach the median.</param>
public sealed record AuthorityField(Phrase Scope, string Y, Phrase Low, Phrase High);
