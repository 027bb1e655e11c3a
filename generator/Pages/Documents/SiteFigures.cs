namespace GeoBrief.Pages.Documents;

/// <summary>The figures that belong to no single market. <paramref name="UnknownSources"/> counts live links whose source has no known country;
/// <paramref name="Balance"/> is null when there is nothing to compare, <paramref name="Plans"/> when no market has a plan.</summary>
public sealed record SiteFigures(
    int Markets, int Placements, int Unassigned, int UnknownSources, SiteBalanceSection? Balance, SitePlansSection? Plans, PilotSection Pilot);
