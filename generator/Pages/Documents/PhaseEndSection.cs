namespace GeoBrief.Pages.Documents;

/// <summary>
/// The running total at the end of a phase, seen from the day of the report. <paramref name="FloorHeld"/> is null without a floor or a link;
/// <paramref name="Past"/> tells a fact from an outlook.
/// </summary>
public sealed record PhaseEndSection(int Local, int Total, decimal? LocalShare, bool? FloorHeld, bool Past);
