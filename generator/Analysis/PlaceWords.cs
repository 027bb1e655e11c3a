using System.Collections.Immutable;

namespace GeoBrief.Analysis;

/// <summary>The places, peoples and currencies that a link names (2.9, P82, P93).</summary>
/// <param name="Anchor">In the words of the link, in their order.</param>
/// <param name="Context">In the sentence around it, in their order.</param>
public sealed record PlaceWords(ImmutableArray<PlaceWord> Anchor, ImmutableArray<PlaceWord> Context)
{
    /// <summary>No such words.</summary>
    public static PlaceWords None { get; } = new([], []);

    /// <summary>The words of one side as written, each once, those of the anchor first.</summary>
    public ImmutableArray<string> Of(PlaceSide side) =>
        [.. Anchor.Concat(Context).Where(word => word.Side == side).Select(word => word.Text).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Whether anchor or context has a word of that side.</summary>
    public bool Any(PlaceSide side) => Anchor.Any(word => word.Side == side) || Context.Any(word => word.Side == side);
}
