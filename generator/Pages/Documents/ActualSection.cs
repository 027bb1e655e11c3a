namespace GeoBrief.Pages.Documents;

/// <summary>The mix in the sheet, and how it stands against the band of its rule.</summary>
public sealed record ActualSection(
    int Local, int Global, int OtherCountry, int Unknown, decimal? LocalShare, decimal? Low, decimal? High, int Total, int Known, BandSection Band);
