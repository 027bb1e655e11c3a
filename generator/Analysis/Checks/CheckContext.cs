using GeoBrief.Model;

namespace GeoBrief.Analysis.Checks;

/// <summary>What the questions may look at beside the placement itself.</summary>
/// <param name="Market">The market that it supports.</param>
/// <param name="Claims">The pages that markets of several countries claim.</param>
/// <param name="Band">How the market's mix stands against its band.</param>
/// <param name="Limits">The thresholds.</param>
internal sealed record CheckContext(Market Market, PageClaims Claims, BandFinding Band, LedgerPolicy Limits)
{
    /// <summary>Whether the market is one language in several countries.</summary>
    public bool IsLanguage => Market.Country is null;
}
