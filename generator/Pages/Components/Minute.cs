using System.Collections.Immutable;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Components;

/// <summary>A page in one minute: a status, three to five sentences, and what the client is asked for.</summary>
/// <param name="Status">How things stand; null on the page over all markets, where each row has its own.</param>
/// <param name="Sentences">In paragraphs.</param>
/// <param name="Decision">What the client is asked for; null for nothing.</param>
public sealed record Minute(StatusMark? Status, ImmutableArray<Phrase> Sentences, Decision? Decision);
