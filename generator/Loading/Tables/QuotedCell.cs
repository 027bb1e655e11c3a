namespace GeoBrief.Loading.Tables;

/// <summary>The quotes of records that the parser mended or gave up on.</summary>
internal static class QuotedCell
{
    /// <summary>What is wrong with the quotes of a cell as it stands in the file.</summary>
    public static QuoteFault Inspect(ReadOnlySpan<byte> raw)
    {
        if (raw is not [(byte)'"', ..])
        {
            return QuoteFault.None;
        }

        for (var i = 1; i < raw.Length; i++)
        {
            if (raw[i] != '"')
            {
                continue;
            }

            if (i + 1 < raw.Length && raw[i + 1] == '"')
            {
                i++;
                continue;
            }

            if (raw[(i + 1)..].Trim((byte)' ').IsEmpty)
            {
                return QuoteFault.None;
            }

            return raw[..i].IndexOfAny((byte)'\r', (byte)'\n') < 0 ? QuoteFault.TextAfter : QuoteFault.Unclosed;
        }

        return QuoteFault.Unclosed;
    }

    /// <summary>The offset behind a record's line end, or the offset of the quote that never closes; the other one is -1.</summary>
    public static (int End, int OpenQuote) EndOfRecord(string text, int start, char separator)
    {
        var cellStart = true;
        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\r' or '\n')
            {
                return (i + (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1), -1);
            }

            if (c == '"' && cellStart)
            {
                var close = ClosingQuote(text, i);
                if (close < 0)
                {
                    return (-1, i);
                }

                i = close;
            }

            cellStart = c == separator;
        }

        return (text.Length, -1);
    }

    private static int ClosingQuote(string text, int open)
    {
        for (var i = text.IndexOf('"', open + 1); i >= 0; i = text.IndexOf('"', i + 2))
        {
            if (i + 1 >= text.Length || text[i + 1] != '"')
            {
                return i;
            }

            if (i + 2 >= text.Length)
            {
                return -1;
            }
        }

        return -1;
    }
}
