using GeoBrief.Primitives;

namespace GeoBrief.Rendering;

/// <summary>What a view needs besides its model while a page is rendered.</summary>
/// <param name="Words">The words of the report's language.</param>
/// <param name="Assets">The style sheets and the script.</param>
/// <param name="Page">The page in hand.</param>
/// <param name="Below">The view of the part to put below its content; null when there is none.</param>
public sealed record RenderingDesk(Words Words, AssetBundle Assets, RelativePath Page, string? Below)
{
    /// <summary>Under which name the views find it.</summary>
    public const string Name = "Desk";
}
