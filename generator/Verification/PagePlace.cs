using System.Text;
using GeoBrief.Diagnostics;
using GeoBrief.Rendering;

namespace GeoBrief.Verification;

/// <summary>Turns an offset into a line and a column. Done only for what is reported, as pages are many and faults are few.</summary>
internal static class PagePlace
{
    /// <summary>The place of a character in a file's text; the file as a whole when the offset is negative.</summary>
    public static SourceLocation Of(OutputFile file, int offset) =>
        offset < 0 ? new(file.Path) : Of(file, Encoding.UTF8.GetString(file.Content.AsSpan()), offset);

    /// <summary>The same when the text is at hand.</summary>
    public static SourceLocation Of(OutputFile file, string text, int offset)
    {
        var before = text.AsSpan(0, Math.Min(offset, text.Length));
        return new(file.Path, before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }

    /// <summary>A hint that ends with the template to mend, if the file was rendered from one.</summary>
    public static string? Hint(OutputFile file, string? hint) => (hint, file.Template) switch
    {
        (_, null) => hint,
        (null, { } template) => $"mend the template '{template}'",
        ({ } text, { } template) => $"{text}; mend the template '{template}'",
    };
}
