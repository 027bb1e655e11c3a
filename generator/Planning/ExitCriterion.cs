namespace GeoBrief.Planning;

/// <summary>Something that should be true before a plan goes on to its next phase.</summary>
/// <param name="Kind">What.</param>
/// <param name="Met">Whether it is; null when it cannot be told yet.</param>
/// <param name="Of">How many things it speaks of: the links of the phase, all links, the anchors, the flags; null where nothing is counted.</param>
/// <param name="Good">How many of them are as they should be; null where nothing is counted.</param>
public sealed record ExitCriterion(ExitKind Kind, bool? Met, int? Of = null, int? Good = null);
