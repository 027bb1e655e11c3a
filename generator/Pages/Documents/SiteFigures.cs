namespace GeoBrief.Pages.Documents;

/// <summary>The figures that belong to no single market.</summary>
public sealed record SiteFigures(int Markets, int Placements, int Unassigned);
