namespace GeoBrief.Pages.Documents;

/// <summary>Our sources by authority and scope, against the competitors' median.</summary>
public sealed record AuthorityCountSection(int Known, int Unknown, int LocalHigh, int LocalLow, int GlobalHigh, int GlobalLow);
