using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>
/// What makes two rows one link (R14): the page that holds it and the page that it points to; where only the source's domain is
/// known, also the anchor and the date.
/// </summary>
/// <param name="SourceHost">The host that holds the link.</param>
/// <param name="SourcePath">The page that holds it; null where it is not known.</param>
/// <param name="SourceQuery">Kept, as it often names the article; null where the page is not known.</param>
/// <param name="TargetHost">The host that it points to.</param>
/// <param name="TargetPath">The page that it points to.</param>
/// <param name="Anchor">Null where the page that holds the link is known.</param>
/// <param name="Date">Null where the page that holds the link is known.</param>
internal readonly record struct LinkIdentity(
    string SourceHost, string? SourcePath, string? SourceQuery, string TargetHost, string TargetPath, string? Anchor, DateOnly? Date)
{
    public static LinkIdentity Of(Placement placement)
    {
        var target = placement.TargetPage;
        return placement.SourceUrl is { } page
            ? new(page.Host, page.Path, Query(page), target.Host, target.Path, null, null)
            : new(placement.Source.Value, null, null, target.Host, target.Path, placement.Anchor, placement.Date);
    }

    private static string Query(WebAddress page)
    {
        var text = page.Text.AsSpan();
        text = text.IndexOf('#') is var fragment and >= 0 ? text[..fragment] : text;
        return text.IndexOf('?') is var query and >= 0 ? text[query..].ToString() : "";
    }
}
