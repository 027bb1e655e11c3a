using System.Collections.Immutable;
using System.Text;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>The markets that stand on one page, where there are too many for the page of all markets.</summary>
/// <param name="Path">The page.</param>
/// <param name="Markets">In the order of the facts.</param>
public sealed record MarketsSheet(RelativePath Path, ImmutableArray<MarketContext> Markets)
{
    private const int MostOnIndex = 16;
    private const int MostOnPage = 46_000;
    private const int EmptyRow = 1_700;
    private const int TimesNamed = 8;

    /// <summary>The pages; none while all markets fit on the page of all.</summary>
    public static ImmutableArray<MarketsSheet> Split(ImmutableArray<MarketContext> markets) => markets.Length <= MostOnIndex
        ? []
        : [.. WeightedParts.Of(markets, Weight, MostOnPage).Select((part, at) => new MarketsSheet(Sheets.TopPage("markets", at), part))];

    /// <summary>About how heavy a row is with its evidence, in bytes: an estimate, so that a page keeps its budget of 60 KB.</summary>
    private static long Weight(MarketContext context) => EmptyRow
        + (Encoding.UTF8.GetByteCount(context.Market.Slug.Value) * TimesNamed)
        + (Encoding.UTF8.GetByteCount(context.Market.Name) * 2);
}
