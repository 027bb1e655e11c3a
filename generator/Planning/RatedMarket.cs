using GeoBrief.Model;

namespace GeoBrief.Planning;

/// <summary>A market with its score as a pilot.</summary>
/// <param name="Market">The market.</param>
/// <param name="Pilot">Its score.</param>
public sealed record RatedMarket(Market Market, PilotScore Pilot);
