namespace GeoBrief;

/// <summary>A build in a few figures.</summary>
/// <param name="AsOf">The day the report speaks of.</param>
/// <param name="Client">Whose site it is, as written in <c>site.yml</c>.</param>
/// <param name="Markets">How many markets were built.</param>
/// <param name="Placements">How many rows of the sheet went into them.</param>
/// <param name="Pages">How many HTML pages the site has.</param>
/// <param name="LeftOut">How many mistakes had their row or entry left out, as the build was to keep going; 0 otherwise. A row may hold several.</param>
public sealed record BuildSummary(DateOnly AsOf, string Client, int Markets, int Placements, int Pages, int LeftOut);
