using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Primitives;

namespace GeoBrief.Loading;

/// <summary>A text with its physical lines; a line ends in CR LF, LF or CR.</summary>
public sealed class SourceText
{
    private readonly RelativePath file;
    private readonly ImmutableArray<int> starts;

    public SourceText(RelativePath file, string text)
    {
        this.file = file;
        Text = text;
        var found = ImmutableArray.CreateBuilder<int>();
        found.Add(0);
        for (var i = text.AsSpan().IndexOfAny('\r', '\n'); i >= 0 && i < text.Length;)
        {
            i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1;
            found.Add(i);
            var next = text.AsSpan(i).IndexOfAny('\r', '\n');
            i = next < 0 ? text.Length : i + next;
        }

        starts = found.ToImmutable();
    }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>How many lines there are; at least 1.</summary>
    public int LineCount => starts.Length;

    /// <summary>The place of the character at an offset.</summary>
    public SourceLocation At(int offset, int length = 0)
    {
        var found = starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return new(file, line + 1, offset - starts[line] + 1, length);
    }

    /// <summary>The offset of a line's first character; lines count from 1.</summary>
    public int StartOf(int line) => starts[line - 1];

    /// <summary>A line without its end; empty when there is no such line.</summary>
    public string Line(int line)
    {
        if (line < 1 || line > starts.Length)
        {
            return "";
        }

        var end = line < starts.Length ? starts[line] : Text.Length;
        return Text[starts[line - 1]..end].TrimEnd('\r', '\n');
    }
}
