using System.Collections.Immutable;

namespace GeoBrief.Model;

/// <summary>Thresholds that are shown together.</summary>
/// <param name="Name">What they are about, as in <c>red-flags</c>.</param>
/// <param name="Settings">In the order in which they are shown; never empty.</param>
public sealed record PolicyGroup(string Name, ImmutableArray<PolicySetting> Settings);
