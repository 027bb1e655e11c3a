namespace GeoBrief.Tests.Browser;

/// <summary>A link as a browser reads it.</summary>
/// <param name="Page">The address of the page that it stands on.</param>
/// <param name="Number">Its number among the links of the page, from 0.</param>
/// <param name="Address">Where it leads, in full.</param>
/// <param name="Visible">Whether it can be clicked at once.</param>
internal sealed record PageLink(string Page, int Number, string Address, bool Visible)
{
    public string Document => Address.Split('#')[0];

    /// <summary>The place in the document; empty where none is named.</summary>
    public string Fragment => Address[Document.Length..].TrimStart('#');

    public bool IsToPage => Document.EndsWith(".html", StringComparison.Ordinal);
}
