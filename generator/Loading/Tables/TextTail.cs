namespace GeoBrief.Loading.Tables;

/// <summary>Reads a text from an offset on without copying it, so that reading can start again after a broken record.</summary>
internal sealed class TextTail(string text, int offset) : TextReader
{
    private int position = offset;

    public override int Peek() => position < text.Length ? text[position] : -1;

    public override int Read() => position < text.Length ? text[position++] : -1;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        var length = Math.Min(buffer.Length, text.Length - position);
        text.AsSpan(position, length).CopyTo(buffer);
        position += length;
        return length;
    }
}
