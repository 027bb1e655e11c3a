using System.Collections.Immutable;
using GeoBrief.Classification;
using GeoBrief.Model;

namespace GeoBrief.Analysis;

/// <summary>Says which rows of a market count (R14): live, not dated after the report's day, and not written twice.</summary>
internal static class Duplicates
{
    /// <summary>For each placement of the market, in their order: whether it counts, and which earlier row it repeats.</summary>
    public static ImmutableArray<(bool Counted, RowReference? Repeats)> Of(ImmutableArray<ClassifiedPlacement> placements, DateOnly asOf)
    {
        var first = new Dictionary<LinkIdentity, RowReference>();
        var result = ImmutableArray.CreateBuilder<(bool Counted, RowReference? Repeats)>(placements.Length);
        foreach (var placement in placements.Select(classified => classified.Placement))
        {
            if (placement.Status != PlacementStatus.Live || placement.Date is not { } date || date > asOf)
            {
                result.Add((false, null));
            }
            else
            {
                var link = LinkIdentity.Of(placement);
                result.Add(first.TryAdd(link, placement.Row) ? (true, null) : (false, first[link]));
            }
        }

        return result.MoveToImmutable();
    }
}
