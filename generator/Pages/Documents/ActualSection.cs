namespace GeoBrief.Pages.Documents;

/// <summary>The mix in the sheet.</summary>
public sealed record ActualSection(
    int Local, int Global, int OtherCountry, int Unknown, decimal? LocalShare, decimal? Low, decimal? High, int Total, int Known);
