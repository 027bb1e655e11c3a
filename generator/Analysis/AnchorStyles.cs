using GeoBrief.Model;
using GeoBrief.Primitives;
using GeoBrief.Reference;

namespace GeoBrief.Analysis;

/// <summary>Says what the words of a link are, seen from one market (R16).</summary>
internal sealed class AnchorStyles
{
    private readonly PhraseBook brands;
    private readonly KnownPlaces places;
    private readonly HashSet<string> queries;
    private readonly RepeatedText<AnchorStyle> styles;

    /// <param name="places">Every known place (R17).</param>
    public AnchorStyles(Market market, KnownPlaces places)
    {
        this.places = places;
        styles = new(Judge);
        brands = new(market.BrandTerms);
        queries = market.Queries.Select(FoldedWords.Joined).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>As a person judged it, else by its words; null when there is no anchor.</summary>
    public AnchorStyle? Of(Placement placement) =>
        placement.AnchorStyle ?? (string.IsNullOrWhiteSpace(placement.Anchor) ? null : styles.Of(placement.Anchor));

    // R16: the order is the rule.
    private AnchorStyle Judge(string anchor) =>
        IsAddress(anchor.Trim()) ? AnchorStyle.Url
        : brands.Find(anchor).Any() ? AnchorStyle.Brand
        : NeutralAnchors.Contains(anchor) ? AnchorStyle.Neutral
        : queries.Contains(FoldedWords.Joined(anchor)) ? AnchorStyle.Exact
        : places.IsIn(anchor) ? AnchorStyle.Location
        : AnchorStyle.Topic;

    /// <summary>A whole address, or a bare host with or without a path; <c>2.0</c> and <c>S.L.</c> are none.</summary>
    private static bool IsAddress(string anchor)
    {
        if (anchor.Any(char.IsWhiteSpace) || anchor.Contains('@', StringComparison.Ordinal))
        {
            return false;
        }

        return WebAddress.TryParse(anchor, out _) == WebAddressFault.None
            || (HostName.TryParse(anchor, out var host) && host.LastLabel is { Length: > 1 } last && !last.All(char.IsDigit));
    }
}
