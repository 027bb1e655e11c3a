using GeoBrief.Diagnostics;
using GeoBrief.Primitives;
using Markdig;
using Markdig.Syntax;

namespace GeoBrief.Loading.Notes;

/// <summary>Notes as a tree whose places are those of the file: the front matter stays in the text as blank lines.</summary>
/// <param name="Source">The text with its lines.</param>
/// <param name="Tree">The blocks.</param>
/// <param name="FrontMatter">The text between the marks; null when the notes begin without.</param>
internal sealed record NotesDocument(SourceText Source, MarkdownDocument Tree, string? FrontMatter)
{
    /// <summary>The first line of the front matter's text.</summary>
    public const int FrontMatterLine = 2;

    private const string Mark = "---";

    /// <summary>What the notes may be written in; read-only once built.</summary>
    public static MarkdownPipeline Pipeline { get; } =
        new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseTaskLists().UseAutoLinks().Build();

    /// <summary>Parses notes; null, with an error, when they cannot be read.</summary>
    public static NotesDocument? Parse(RelativePath file, string text, DiagnosticBag bag)
    {
        var source = new SourceText(file, text);
        string? frontMatter = null;
        var body = text;
        if (source.Line(1).TrimEnd() == Mark)
        {
            var closing = ClosingLine(source);
            if (closing == 0)
            {
                bag.Add(NotesDiagnostics.FrontMatterOpen(file));
                return null;
            }

            var (start, end) = (source.StartOf(FrontMatterLine), source.StartOf(closing));
            var behind = end + source.Line(closing).Length;
            frontMatter = text[start..end];
            body = string.Concat(text.AsSpan(0, behind).ToString().Select(c => c is '\r' or '\n' ? c : ' ')) + text[behind..];
        }

        try
        {
            return new(source, Markdown.Parse(body, Pipeline), frontMatter);
        }
        catch (ArgumentException)
        {
            // Markdig's answer to nesting that only an attacker or a broken export would write.
            bag.Add(NotesDiagnostics.TooDeep(new(file)));
            return null;
        }
    }

    private static int ClosingLine(SourceText source)
    {
        for (var line = FrontMatterLine; line <= source.LineCount; line++)
        {
            if (source.Line(line).TrimEnd() is Mark or "...")
            {
                return line;
            }
        }

        return 0;
    }
}
