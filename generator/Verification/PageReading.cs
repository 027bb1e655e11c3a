using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using GeoBrief.Diagnostics;
using GeoBrief.Rendering;

namespace GeoBrief.Verification;

/// <summary>One page read back: its elements and texts in document order, and what the rules found so far.</summary>
internal sealed class PageReading
{
    private readonly string text;
    private readonly ImmutableArray<Diagnostic>.Builder findings = ImmutableArray.CreateBuilder<Diagnostic>();

    public PageReading(OutputFile file)
    {
        File = file;
        text = Encoding.UTF8.GetString(file.Content.AsSpan());
        Document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(text);
        Walk();
        References = [.. Elements.SelectMany(Verification.References.Of)];
        Ids = Elements.Select(element => element.GetAttribute("id")).OfType<string>().Where(id => id.Length > 0).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The file that was read.</summary>
    public OutputFile File { get; }

    /// <summary>The page as a browser sees it.</summary>
    public IHtmlDocument Document { get; }

    /// <summary>Every element, in document order.</summary>
    public List<IElement> Elements { get; } = [];

    /// <summary>
    /// The texts that templates wrote: those outside elements marked <c>data-as-written</c>, which hold a client's own words and
    /// may contain anything.
    /// </summary>
    public List<IText> OwnTexts { get; } = [];

    /// <summary>Every address, in document order.</summary>
    public ImmutableArray<Reference> References { get; }

    /// <summary>Every id of the page.</summary>
    public HashSet<string> Ids { get; }

    /// <summary>Links into pages, this one among them, to be settled when every page was read.</summary>
    public HashSet<FragmentLink> FragmentLinks { get; } = [];

    /// <summary>Figures that the file for machines does not confirm.</summary>
    public List<FigureClaim> Unconfirmed { get; } = [];

    /// <summary>What was found so far.</summary>
    public ImmutableArray<Diagnostic> Findings => findings.ToImmutable();

    /// <summary>Where an element starts, as an offset in the text; -1 for one that the parser added.</summary>
    public static int OffsetOf(IElement? element) => element?.SourceReference is { } source ? source.Position.Index : -1;

    /// <summary>Adds a finding at an element, or for the whole page.</summary>
    public void Report(DiagnosticDescriptor kind, IElement? at, string message, string? hint = null)
    {
        var offset = OffsetOf(at);
        var place = offset < 0 ? new SourceLocation(File.Path) : PagePlace.Of(File, text, offset);
        findings.Add(new(kind, place, message, PagePlace.Hint(File, hint)));
    }

    /// <summary>A stack of our own, as a note may nest deeper than the program's stack goes.</summary>
    private void Walk()
    {
        var ahead = new Stack<(INode Node, bool AsWritten)>();
        ahead.Push((Document, false));
        while (ahead.TryPop(out var next))
        {
            var asWritten = next.AsWritten;
            if (next.Node is IElement element)
            {
                Elements.Add(element);
                asWritten = asWritten || element.HasAttribute("data-as-written");
            }
            else if (next.Node is IText own && !asWritten)
            {
                OwnTexts.Add(own);
            }

            for (var index = next.Node.ChildNodes.Length - 1; index >= 0; index--)
            {
                ahead.Push((next.Node.ChildNodes[index], asWritten));
            }
        }
    }
}
