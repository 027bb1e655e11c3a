using GeoBrief.Analysis;
using GeoBrief.Classification;

namespace GeoBrief.Planning;

/// <summary>A link as the plan counts it, set against the sheet.</summary>
/// <param name="Number">From 1, through all phases; within one the local links come first.</param>
/// <param name="Phase">1 to 3.</param>
/// <param name="Scope">Local or global, as planned.</param>
/// <param name="State">What became of it.</param>
/// <param name="Due">By when: the last day of its phase; for a missed link that of the phase that runs on the day of the report, while one does.</param>
/// <param name="Live">The placement that fulfils it; null while none does.</param>
public sealed record ReconciledLink(int Number, int Phase, Scope Scope, LinkState State, DateOnly Due, PlacementFinding? Live)
{
    /// <summary>Whether it is still to be placed.</summary>
    public bool Open => Live is null;
}
