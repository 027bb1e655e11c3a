using GeoBrief.Model;

namespace GeoBrief.Analysis;

/// <summary>
/// Proposes another mix rule where results are very international (P57). A person decides: neither the target nor the floor changes
/// with a proposal (R11).
/// </summary>
internal static class RuleProposal
{
    /// <returns>Null when the rule fits what was seen, or what was seen is not sure enough.</returns>
    public static MixRule? Of(Market market, ScanVerdict verdict, ScanConfidence confidence) =>
        market.MixRule == MixRule.LocalFirst && verdict == ScanVerdict.Global && confidence is (ScanConfidence.Clear or ScanConfidence.Likely)
            ? MixRule.Balanced
            : null;
}
