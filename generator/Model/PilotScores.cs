namespace GeoBrief.Model;

/// <summary>How fit a person finds a market to be the first of all, in four respects from 0 to 3 (P115); null where nobody has said.</summary>
/// <param name="Offer">How strong the offer is there.</param>
/// <param name="Shipping">How easy shipping is.</param>
/// <param name="Support">How easy support is, its hours among it.</param>
/// <param name="Pricing">How easy local prices are.</param>
public sealed record PilotScores(int? Offer, int? Shipping, int? Support, int? Pricing)
{
    /// <summary>The highest score.</summary>
    public const int Highest = 3;
}
