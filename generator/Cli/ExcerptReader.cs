using GeoBrief.Primitives;

namespace GeoBrief.Cli;

/// <summary>
/// Single lines out of the files of a folder, for the excerpts under diagnostics. Keeps one file at a time, and its place in it,
/// as diagnostics come sorted. Decodes no more than the line: a sheet may have millions of them.
/// </summary>
internal sealed class ExcerptReader(FileTree tree)
{
    private RelativePath? current;
    private byte[] bytes = [];
    private TextShape shape = TextShape.Utf8;
    private int line;
    private int offset;

    /// <summary>The physical line, counted from 1 and without its end; null when the file or the line is not to be had.</summary>
    public string? Line(RelativePath file, int number)
    {
        if (number < 1 || !tree.Contains(file))
        {
            return null;
        }

        if (current != file)
        {
            Open(file);
        }
        else if (number < line)
        {
            Rewind();
        }

        while (line < number)
        {
            var end = EndOfLine();
            if (end == bytes.Length)
            {
                return null;
            }

            (offset, line) = (AfterBreak(end), line + 1);
        }

        return bytes.Length == 0 ? null : shape.Encoding.GetString(bytes.AsSpan(offset, EndOfLine() - offset));
    }

    private void Open(RelativePath file)
    {
        current = file;
        try
        {
            bytes = tree.Read(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or UnreadableFileException)
        {
            bytes = [];
        }

        shape = TextShape.Of(bytes);
        Rewind();
    }

    private void Rewind() => (line, offset) = (1, Math.Min(shape.MarkLength, bytes.Length));

    private int EndOfLine()
    {
        if (shape.Width == 1)
        {
            var found = bytes.AsSpan(offset).IndexOfAny((byte)'\r', (byte)'\n');
            return found < 0 ? bytes.Length : offset + found;
        }

        var end = offset;
        while (end + 1 < bytes.Length && shape.UnitAt(bytes, end) is not ('\r' or '\n'))
        {
            end += 2;
        }

        return end + 1 < bytes.Length ? end : bytes.Length;
    }

    private int AfterBreak(int end)
    {
        var next = end + shape.Width;
        var pair = shape.UnitAt(bytes, end) == '\r' && next + shape.Width <= bytes.Length && shape.UnitAt(bytes, next) == '\n';
        return pair ? next + shape.Width : next;
    }
}
