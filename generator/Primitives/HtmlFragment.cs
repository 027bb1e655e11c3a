using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace GeoBrief.Primitives;

/// <summary>HTML that is known to be safe: the only thing that a page prints without encoding it.</summary>
public readonly record struct HtmlFragment
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly string? html;

    private HtmlFragment(string html) => this.html = html;

    /// <summary>The markup; empty when there is none.</summary>
    public string Html => html ?? "";

    /// <summary>Whether there is nothing to show.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(html);

    /// <summary>Markup that a sanitiser or our own writer made.</summary>
    public static HtmlFragment Trusted(string html) => new(html);

    /// <summary>Plain text, encoded; letters of every script stay readable.</summary>
    public static HtmlFragment Text(string text) => new(Encoder.Encode(text));

    /// <inheritdoc/>
    public override string ToString() => Html;
}
