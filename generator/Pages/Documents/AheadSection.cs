namespace GeoBrief.Pages.Documents;

/// <summary>What is still to be placed from the day of the report on, and where that ends (3.6). <paramref name="FloorHeld"/> is null without a floor.</summary>
public sealed record AheadSection(
    int Local, int Global, int Exchanged, int EndLocal, int EndTotal, decimal? EndShare, bool? FloorHeld, CatchUpSection? CatchUp);
