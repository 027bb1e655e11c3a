using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Loading.Fields;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Loading.Yaml;

/// <summary>Reads the thresholds that site.yml overrides: names of <see cref="PolicySettings"/>, a dot in a name being a mapping in YAML.</summary>
public static class PolicyReader
{
    private static readonly ImmutableArray<string> Names = [.. PolicySettings.All.Select(setting => setting.Name)];

    private static readonly ImmutableArray<(string Lower, string Upper)> Ordered =
    [
        ("competitors.min", "competitors.max"), ("minutes.min", "minutes.max"), ("global_verdict_share", "local_verdict_share"),
        ("leaning_score", "local_score"), ("confidence.medium_weight", "confidence.high_weight"), ("bands.balanced_min", "bands.balanced_max"),
        ("plan.types.min", "plan.types.max"), ("plan.gut_check.sample", "plan.gut_check.links"),
        .. Names.Where(name => name.EndsWith(".watch", StringComparison.Ordinal))
            .Select(name => (Watch: name, Act: name[..^"watch".Length] + "act"))
            .Where(alarm => Names.Contains(alarm.Act)),
    ];

    /// <summary>The defaults with what the mapping overrides.</summary>
    public static Policy Read(YamlMapping mapping, DiagnosticBag bag)
    {
        var places = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        var policy = Apply(mapping, "", Policy.Default, places, bag);
        foreach (var (lower, upper) in Ordered)
        {
            var given = places.TryGetValue(lower, out var at) || places.TryGetValue(upper, out at);
            if (given && Setting(lower)!.Read(policy) > Setting(upper)!.Read(policy))
            {
                bag.Add(StatementDiagnostics.PolicyOrder(at, lower, upper));
            }
        }

        return policy;
    }

    private static Policy Apply(YamlMapping mapping, string path, Policy policy, Dictionary<string, SourceLocation> places, DiagnosticBag bag)
    {
        foreach (var entry in mapping.Entries)
        {
            var name = path + entry.Key.Text;
            if (Setting(name) is { } setting)
            {
                // A dotted name and a mapping are two ways to one threshold; the first word on it stands.
                if (places.TryGetValue(name, out var first))
                {
                    bag.Add(YamlDiagnostics.KeyTwice(entry.Key.At, name, first.Line));
                    continue;
                }

                policy = entry.Value is YamlScalar scalar
                    ? Override(policy, setting, new(scalar.IsNull ? "" : scalar.Text, scalar.At, name), bag)
                    : Wrong(policy, entry.Value, name, bag);
                places[name] = entry.Value.At;
            }
            else if (Names.Any(known => known.StartsWith(name + ".", StringComparison.Ordinal)))
            {
                policy = entry.Value is YamlMapping inner
                    ? Apply(inner, name + ".", policy, places, bag)
                    : Wrong(policy, entry.Value, name, bag);
            }
            else
            {
                bag.Add(StatementDiagnostics.UnknownPolicy(entry.Key.At, name, name.Length == 0 ? null : NearestName.Find(name, Names)));
            }
        }

        return policy;
    }

    private static Policy Override(Policy policy, PolicySetting setting, Cell cell, DiagnosticBag bag)
    {
        var value = setting.Whole
            ? WholeNumberField.Read(cell, (int)setting.Min, (int)setting.Max, bag)
            : ShareField.Read(cell, bag);
        return value is { } given ? setting.Write(policy, given) : policy;
    }

    private static Policy Wrong(Policy policy, YamlNode value, string name, DiagnosticBag bag)
    {
        bag.Add(Setting(name) is null
            ? YamlDiagnostics.Shape(value.At, name, "keys with values", $"Write such as {name}: {{ min: 5, max: 10 }}.")
            : YamlDiagnostics.Shape(value.At, name, "a single value", "Write one number behind the colon."));
        return policy;
    }

    private static PolicySetting? Setting(string name) => PolicySettings.All.FirstOrDefault(setting => setting.Name == name);
}
