using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GeoBrief.Loading.Notes;

/// <summary>The words of a paragraph as a reader sees them, each character with its place, and the parts into which they fall.</summary>
internal sealed partial class InlineText
{
    private readonly SourceText source;
    private readonly StringBuilder text = new();
    private readonly List<int> offsets = [];
    private readonly List<(int Start, int End, string? Link)> bound = [];

    private InlineText(SourceText source) => this.source = source;

    /// <summary>The parts of a leaf, parted by <c> · </c>, <c> | </c> or a dash with white space around it; links, code and quotations hold together.</summary>
    public static ImmutableArray<NotePart> Split(SourceText source, LeafBlock leaf) => Read(source, leaf.Inline).Parts(split: true);

    /// <summary>A leaf as one part; null when it is blank.</summary>
    public static NotePart? Whole(SourceText source, LeafBlock leaf) => Read(source, leaf.Inline).Parts(split: false).FirstOrDefault();

    private static InlineText Read(SourceText source, ContainerInline? inlines)
    {
        var read = new InlineText(source);
        if (inlines is not null)
        {
            read.AppendAll(inlines);
        }

        foreach (Match quotation in Quotation().Matches(read.text.ToString()))
        {
            read.bound.Add((quotation.Index, quotation.Index + quotation.Length, null));
        }

        return read;
    }

    private void AppendAll(ContainerInline inlines)
    {
        foreach (var inline in inlines)
        {
            Append(inline);
        }
    }

    private void Append(Inline inline)
    {
        var start = text.Length;
        switch (inline)
        {
            case LiteralInline literal:
                AppendLiteral(literal);
                break;
            case HtmlEntityInline entity:
                Append(entity.Transcoded.ToString(), entity.Span.Start, advance: false);
                break;
            case CodeInline code:
                Append(code.Content, code.Span.Start + code.DelimiterCount, advance: true);
                bound.Add((start, text.Length, null));
                break;
            case AutolinkInline address:
                Append(address.Url, address.Span.Start + 1, advance: true);
                break;
            case LineBreakInline:
                Append(" ", inline.Span.Start, advance: false);
                break;
            case LinkInline { IsAutoLink: false } link:
                AppendAll(link);
                bound.Add((start, text.Length, link.Url ?? ""));
                break;
            case ContainerInline container:
                AppendAll(container);
                break;
        }
    }

    /// <summary>The span of a literal may begin before its words, at an escape or at the padding of a table's cell.</summary>
    private void AppendLiteral(LiteralInline literal)
    {
        var words = literal.Content.ToString();
        var length = Math.Clamp(literal.Span.Length, 0, source.Text.Length - literal.Span.Start);
        var found = source.Text.IndexOf(words, literal.Span.Start, length, StringComparison.Ordinal);
        Append(words, Math.Max(found, literal.Span.Start), advance: true);
    }

    private void Append(string words, int offset, bool advance)
    {
        text.Append(words);
        for (var i = 0; i < words.Length; i++)
        {
            offsets.Add(advance ? Math.Min(offset + i, source.Text.Length) : offset);
        }
    }

    private ImmutableArray<NotePart> Parts(bool split)
    {
        var whole = text.ToString();
        var parts = ImmutableArray.CreateBuilder<NotePart>();
        var start = 0;
        if (split)
        {
            foreach (Match separator in Separator().Matches(whole))
            {
                if (!bound.Any(range => separator.Index >= range.Start && separator.Index < range.End))
                {
                    Add(parts, whole, start, separator.Index);
                    start = separator.Index + 1;
                }
            }
        }

        Add(parts, whole, start, whole.Length);
        return parts.ToImmutable();
    }

    private void Add(ImmutableArray<NotePart>.Builder parts, string whole, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(whole[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(whole[end - 1]))
        {
            end--;
        }

        if (start < end)
        {
            var (first, last) = (offsets[start], offsets[end - 1]);
            var at = source.At(first);
            var length = source.At(last).Line == at.Line ? last - first + 1 : 1;
            var link = bound.FirstOrDefault(range => range.Link is not null && range.Start >= start && range.End <= end).Link;
            parts.Add(new(whole[start..end], at with { Length = length }, link));
        }
    }

    [GeneratedRegex(@"(?<=\A|\s)[\u00B7|\-\u2013\u2014](?=\s|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex("\"[^\"]*\"|\u201C[^\u201D]*\u201D|\u00AB[^\u00BB]*\u00BB|\u201E[^\u201C\u201D]*[\u201C\u201D]", RegexOptions.CultureInvariant)]
    private static partial Regex Quotation();
}
