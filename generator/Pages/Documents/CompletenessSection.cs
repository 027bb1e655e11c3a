namespace GeoBrief.Pages.Documents;

/// <summary>How well the rows of a market are filled in, whatever their status (P120): all rows, those with all six fields, those that repeat
/// another, and how many lack each field.</summary>
public sealed record CompletenessSection(int Rows, int Complete, int Repeated, LackingSection Missing);
