using System.Collections.Immutable;

namespace GeoBrief.Model;

/// <summary>Makes the settings of one group of <see cref="Policy"/>.</summary>
/// <typeparam name="TGroup">The group.</typeparam>
internal sealed class PolicySettingMaker<TGroup>(Func<Policy, TGroup> read, Func<Policy, TGroup, Policy> write)
{
    /// <summary>A share, 0 to 1.</summary>
    public PolicySetting Share(string name, bool fromArticle, string rule, Func<TGroup, decimal> get, Func<TGroup, decimal, TGroup> set) =>
        new(name, 0m, 1m, false, fromArticle, rule, policy => get(read(policy)), (policy, value) => write(policy, set(read(policy), value)));

    /// <summary>A whole number within bounds.</summary>
    public PolicySetting Whole(
        string name, int min, int max, bool fromArticle, string rule, Func<TGroup, int> get, Func<TGroup, int, TGroup> set) =>
        new(name, min, max, true, fromArticle, rule, policy => get(read(policy)), (policy, value) => write(policy, set(read(policy), (int)value)));

    /// <summary>The two limits of an alarm, as <c>name.watch</c> and <c>name.act</c>.</summary>
    public ImmutableArray<PolicySetting> Alarm(
        string name, string rule, Func<TGroup, AlarmLimits> get, Func<TGroup, AlarmLimits, TGroup> set) =>
    [
        Share($"{name}.watch", false, rule, group => get(group).Watch, (group, value) => set(group, get(group) with { Watch = value })),
        Share($"{name}.act", false, rule, group => get(group).Act, (group, value) => set(group, get(group) with { Act = value })),
    ];
}
