namespace GeoBrief.Reference;

/// <summary>A table of facts that is embedded in the program.</summary>
/// <param name="File">Its name among the tables, such as <c>countries.csv</c>.</param>
/// <param name="CheckedOn">The day on which its sources were last looked at, as its own first lines say.</param>
public sealed record EmbeddedTable(string File, DateOnly CheckedOn);
