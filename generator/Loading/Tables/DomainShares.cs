using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Loading.Tables;

/// <summary>The shares of one domain by country, from one column of its rows: together they are at most a whole (R3).</summary>
internal sealed class DomainShares(HostName host, string column)
{
    // Shares come rounded to a whole percent or two decimals (R3).
    private const decimal RoundingTolerance = 0.01m;

    private readonly Dictionary<CountryCode, CountryShare> byCountry = [];
    private decimal sum;

    /// <summary>Whether the shares of a row can stand beside those before; reports why not.</summary>
    public bool Agree(TableRow row, ImmutableArray<CountryShare> shares, DiagnosticBag bag)
    {
        foreach (var share in shares)
        {
            if (byCountry.TryGetValue(share.Country, out var known))
            {
                if (known.Share != share.Share)
                {
                    bag.Add(TableDiagnostics.StatementsConflict(row.Cell(column).At, host.Value, column, known.Row.First));
                    return false;
                }
            }
            else if (sum + share.Share > 1 + RoundingTolerance)
            {
                bag.Add(TableDiagnostics.SharesAboveOne(row.Cell(column).At, host.Value, column, sum + share.Share));
                return false;
            }
        }

        return true;
    }

    /// <summary>Adds the shares of a row; one written before stays.</summary>
    public void Add(ImmutableArray<CountryShare> shares)
    {
        foreach (var share in shares.Where(share => byCountry.TryAdd(share.Country, share)))
        {
            sum += share.Share;
        }
    }

    /// <summary>Largest first, then by code.</summary>
    public ImmutableArray<CountryShare> LargestFirst() =>
        [.. byCountry.Values.OrderByDescending(share => share.Share).ThenBy(share => share.Country)];
}
