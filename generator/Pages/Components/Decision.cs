using System.Collections.Immutable;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Components;

/// <summary>What the client is asked for.</summary>
/// <param name="Title">How many things, in words.</param>
/// <param name="Items">What, each with its market and day where there is one.</param>
public sealed record Decision(Phrase Title, ImmutableArray<DecisionItem> Items);
