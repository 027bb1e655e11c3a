using System.Collections.Immutable;
using GeoBrief.Primitives;

namespace GeoBrief.Planning;

/// <summary>Mends a split by <see cref="LargestRemainder"/> that rounding has put below the floor (3.6).</summary>
public static class LocalFloorRepair
{
    /// <summary>
    /// Moves links from global to local types until the floor holds: from the type furthest above its quota to the type furthest
    /// below; a tie goes to the earlier one. Without a local type nothing can be moved.
    /// </summary>
    /// <param name="percent">The floor in whole percent.</param>
    /// <param name="counts">The split, local and global types in any order.</param>
    /// <param name="weights">The weights that it was made from.</param>
    /// <param name="local">Whether each type is local.</param>
    public static ImmutableArray<int> Apply(
        int percent, ImmutableArray<int> counts, ImmutableArray<Fraction> weights, ImmutableArray<bool> local)
    {
        var locals = Enumerable.Range(0, counts.Length).Where(type => local[type]).ToArray();
        if (locals.Length == 0)
        {
            return counts;
        }

        var total = counts.Sum();
        var minimum = LocalFloor.Minimum(percent, total);
        var quotas = LargestRemainder.Quotas(total, weights);
        var repaired = counts.ToArray();
        while (locals.Sum(type => repaired[type]) < minimum)
        {
            var giver = Enumerable.Range(0, repaired.Length)
                .Where(type => !local[type] && repaired[type] > 0)
                .MaxBy(type => repaired[type] - quotas[type]);
            var taker = locals.MaxBy(type => quotas[type] - repaired[type]);
            repaired[giver]--;
            repaired[taker]++;
        }

        return [.. repaired];
    }
}
