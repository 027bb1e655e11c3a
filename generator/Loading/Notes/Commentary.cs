using System.Globalization;
using System.Text.Encodings.Web;
using GeoBrief.Diagnostics;
using GeoBrief.Primitives;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GeoBrief.Loading.Notes;

/// <summary>The blocks of the notes that are no mentions, shown in the brief where they stand.</summary>
internal sealed class Commentary(bool isUnderCompetitor)
{
    private const int DeepestHeading = 6;

    private readonly List<(Block? Block, string? Text, bool IsItem)> pieces = [];

    // On its page a competitor is a heading of level 2, and what is said outside all stands under one of level 3.
    private readonly int highestHeading = isUnderCompetitor ? 3 : 4;
    private readonly int lowered = isUnderCompetitor ? 0 : 2;

    public void Add(Block block) => pieces.Add((block, null, false));

    public void AddItem(Block block) => pieces.Add((block, null, true));

    public void AddItem(string text) => pieces.Add((null, text, true));

    /// <summary>The pieces as safe HTML.</summary>
    public HtmlFragment Render(SourceText source, DiagnosticBag bag)
    {
        if (pieces.Count == 0)
        {
            return default;
        }

        var start = pieces[0].Block is { } first ? source.At(first.Span.Start) : source.At(0);
        try
        {
            var rendered = ToHtml();
            if (PlainHtml.IsSafe(rendered))
            {
                return HtmlFragment.Trusted(rendered);
            }

            var (html, leftOut) = NotesSanitizer.Sanitize(rendered);
            if (html is null)
            {
                bag.Add(NotesDiagnostics.TooDeep(start));
                return default;
            }

            if (!leftOut.IsEmpty)
            {
                bag.Add(NotesDiagnostics.LeftOut(start, leftOut));
            }

            return HtmlFragment.Trusted(html);
        }
        catch (ArgumentException)
        {
            // Markdig's answer to nesting beyond its bound, which shows only when it renders.
            bag.Add(NotesDiagnostics.TooDeep(start));
            return default;
        }
    }

    private string ToHtml()
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer);
        NotesDocument.Pipeline.Setup(renderer);
        var inList = false;
        foreach (var (block, text, isItem) in pieces)
        {
            if (isItem != inList)
            {
                renderer.WriteLine(isItem ? "<ul>" : "</ul>");
                inList = isItem;
            }

            renderer.Write(isItem ? "<li>" : "");
            if (block is not null)
            {
                Tame(block);
                renderer.Render(block);
            }

            renderer.Write(text is null ? "" : HtmlEncoder.Default.Encode(text));
            renderer.Write(isItem ? "</li>\n" : "");
        }

        renderer.Write(inList ? "</ul>" : "");
        return writer.ToString();
    }

    /// <summary>
    /// Lowers headings below those of the page, shows a picture as a link to it, as no page fetches anything, marks links and leaves
    /// the look of tables to the page.
    /// </summary>
    private void Tame(Block block)
    {
        var within = block is LeafBlock leaf ? leaf.Inline?.Descendants() ?? [] : block.Descendants();
        foreach (var part in within.Prepend(block))
        {
            switch (part)
            {
                case HeadingBlock heading:
                    heading.Level = Math.Clamp(heading.Level + lowered, highestHeading, DeepestHeading);
                    break;
                case LinkInline link:
                    link.IsImage = false;
                    link.GetAttributes().AddProperty("rel", NotesSanitizer.LinkRelation);
                    break;
                case AutolinkInline address:
                    address.GetAttributes().AddProperty("rel", NotesSanitizer.LinkRelation);
                    break;
                case Table table:
                    table.ColumnDefinitions.ForEach(column => column.Alignment = null);
                    break;
            }
        }
    }
}
