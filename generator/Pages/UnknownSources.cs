using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Model;

namespace GeoBrief.Pages;

/// <summary>Live links whose source could not be placed.</summary>
internal static class UnknownSources
{
    /// <summary>Counted placements of unknown scope with their market: by market, then in the order of the sheet.</summary>
    public static IEnumerable<(Market Market, Placement Placement)> Of(IEnumerable<MarketFindings> markets) =>
        from market in markets
        from finding in market.Placements
        where finding.Counted && finding.Placement.Verdict.Scope == Scope.Unknown
        select (market.Market.Market, finding.Placement.Placement);
}
