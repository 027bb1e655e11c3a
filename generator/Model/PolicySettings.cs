using System.Collections.Immutable;

namespace GeoBrief.Model;

/// <summary>Every threshold in the order in which it is shown.</summary>
public static class PolicySettings
{
    /// <summary>The groups one after the other: another threshold is a property of its group and a line in the group's list.</summary>
    public static ImmutableArray<PolicySetting> All { get; } = [.. MixSettings.All, .. ScanSettings.All, .. SourceSettings.All, .. RedFlagSettings.All, .. LedgerSettings.All];
}
