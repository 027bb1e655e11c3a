using System.Collections.Immutable;

namespace GeoBrief.Model;

/// <summary>Every threshold in the order in which it is shown.</summary>
public static class PolicySettings
{
    /// <summary>The groups one after the other: another threshold is a property of its group and a line in the group's list.</summary>
    public static ImmutableArray<PolicyGroup> Groups { get; } =
    [
        new("mix", MixSettings.All), new("scan", ScanSettings.All), new("sources", SourceSettings.All), new("red-flags", RedFlagSettings.All),
        new("plan", PlanSettings.All), new("ledger", LedgerSettings.All), new("balance", BalanceSettings.All),
    ];

    /// <summary>The settings of all groups.</summary>
    public static ImmutableArray<PolicySetting> All { get; } = [.. Groups.SelectMany(group => group.Settings)];
}
