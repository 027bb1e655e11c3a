using System.Collections.Immutable;
using System.Text;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>The plans that stand on one page, where there are too many for the page of all markets.</summary>
/// <param name="Path">The page.</param>
/// <param name="Markets">Markets with a plan, in the order of the facts.</param>
public sealed record PlansSheet(RelativePath Path, ImmutableArray<MarketContext> Markets)
{
    private const int MostOnIndex = 6;
    private const int MostOnPage = 46_000;
    private const int EmptyRow = 1_700;

    /// <summary>The pages; none while the table fits on the page of all markets.</summary>
    public static ImmutableArray<PlansSheet> Split(ImmutableArray<MarketContext> markets)
    {
        ImmutableArray<MarketContext> planned = [.. markets.Where(market => market.Planned.Plan is not null)];
        return planned.Length <= MostOnIndex
            ? []
            : [.. WeightedParts.Of(planned, Weight, MostOnPage).Select((part, at) => new PlansSheet(Sheets.TopPage("plans", at), part))];
    }

    /// <summary>About how heavy a row is with its evidence, in bytes: an estimate, so that a page keeps its budget of 60 KB.</summary>
    private static long Weight(MarketContext context) => EmptyRow
        + (Encoding.UTF8.GetByteCount(context.Market.Slug.Value) * 12)
        + Encoding.UTF8.GetByteCount(context.Market.Name)
        + Encoding.UTF8.GetByteCount(context.Market.Owner ?? "");
}
