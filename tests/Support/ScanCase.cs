using System.Globalization;
using GeoBrief.Model;

namespace GeoBrief.Tests.Support;

/// <summary>A scan written as in the playbook: <c>8,4 6,3</c> are two competitors with 8 local and 4 global, 6 local and 3 global.</summary>
internal static class ScanCase
{
    public static Market Market(string counts, Market? market = null) => (market ?? MarketBuilder.Country()).Scanned(
    [
        .. counts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((pair, index) =>
        {
            var numbers = pair.Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
            return ScanBuilder.Counting(numbers[0], numbers[1], domain: $"rival{index}.example");
        }),
    ]);
}
