using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Loading.Yaml;
using GeoBrief.Model;
using GeoBrief.Primitives;
using GeoBrief.Reference;

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

    /// <summary>
    /// One page for two countries is a finding; for one country it is a slip: the rows of the one would all go to the other.
    /// </summary>
    public static void CheckTargets(IEnumerable<MarketReading> readings, DiagnosticBag bag)
    {
        var markets = readings.Where(reading => reading.Prefixes.IsEmpty).Select(reading => reading.Market).OfType<Market>();
        var owners = new Dictionary<(string, string, CountryCode?, LanguageTag), Market>();
        foreach (var market in markets)
        {
            var key = (market.TargetPage.Host, market.TargetPage.Path, market.Country, market.Language);
            if (!owners.TryAdd(key, market))
            {
                bag.Add(CrossReferenceDiagnostics.SamePrefix(new(market.Row.File), market.TargetPage.Text, owners[key].Slug.Value));
            }
        }
    }

    /// <summary>A link from the client's own site is no vote of anybody's.</summary>
    public static void CheckSources(ImmutableArray<Placement> placements, DiagnosticBag bag)
    {
        foreach (var placement in placements)
        {
            if (HostName.TryParse(placement.TargetPage.Host, out var host) && PublicSuffixes.RegistrableDomain(host) == placement.Domain)
            {
                bag.Add(CrossReferenceDiagnostics.OwnSite(new(placement.Row.File, placement.Row.First), placement.Domain.Unicode));
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

    /// <summary>A scan dated after the day of the report: one of the two days is a slip.</summary>
    public static void CheckScans(ImmutableArray<Market> markets, DateOnly asOf, DiagnosticBag bag)
    {
        foreach (var scan in markets.Select(market => market.Scan).OfType<Scan>())
        {
            if (scan.Scanned is { } day && day > asOf)
            {
                bag.Add(CrossReferenceDiagnostics.ScanInFuture(new(scan.Row.File), day, asOf));
            }
        }
    }
}
