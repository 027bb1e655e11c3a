using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>
/// What makes two rows one link (R14): the page that holds it and the page that it points to; where only the source's domain is
/// known, also the anchor and the date.
/// </summary>
/// <param name="Source">The page that holds the link, or the host.</param>
/// <param name="Target">The page that it points to.</param>
/// <param name="Anchor">Null where the page that holds the link is known.</param>
/// <param name="Date">Null where the page that holds the link is known.</param>
internal readonly record struct LinkIdentity(string Source, string Target, string? Anchor, DateOnly? Date)
{
    public static LinkIdentity Of(Placement placement)
    {
        var target = placement.TargetPage.Host + placement.TargetPage.Path;
        return placement.SourceUrl is { } page
            ? new("//" + page.Host + page.Path + Query(page), target, null, null)
            : new(placement.Source.Value, target, placement.Anchor, placement.Date);
    }

    /// <summary>A query is kept on the page that holds the link, for there it often names the article.</summary>
    private static string Query(WebAddress page)
    {
        var text = page.Text.AsSpan();
        text = text.IndexOf('#') is var fragment and >= 0 ? text[..fragment] : text;
        return text.IndexOf('?') is var query and >= 0 ? text[query..].ToString() : "";
    }
}
