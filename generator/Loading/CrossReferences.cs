using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Loading.Yaml;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Loading;

/// <summary>Checks what only shows when the files are put beside each other.</summary>
internal static class CrossReferences
{
    /// <summary>
    /// A section that two markets write down is an error at the second. Where it is only the target page that stands in for a prefix,
    /// one page for two countries is a finding (R18, many-countries) and no error.
    /// </summary>
    public static void CheckPrefixes(IEnumerable<MarketReading> readings, DiagnosticBag bag)
    {
        var owners = new Dictionary<(string Host, string Path), Slug>();
        foreach (var reading in readings)
        {
            foreach (var (prefix, at) in reading.Prefixes)
            {
                var key = (prefix.Host, prefix.Path);
                if (!owners.TryAdd(key, reading.Slug) && owners[key] != reading.Slug)
                {
                    bag.Add(CrossReferenceDiagnostics.SamePrefix(at, prefix.Text, owners[key].Value));
                }
            }
        }
    }

    /// <summary>A live row dated after the day of the report counts nowhere (R14).</summary>
    public static void CheckDates(ImmutableArray<Placement> placements, DateOnly asOf, DiagnosticBag bag)
    {
        foreach (var placement in placements)
        {
            if (placement.Status == PlacementStatus.Live && placement.Date is { } date && date > asOf)
            {
                bag.Add(CrossReferenceDiagnostics.LiveInFuture(new(placement.Row.File, placement.Row.First), date, asOf));
            }
        }
    }
}
