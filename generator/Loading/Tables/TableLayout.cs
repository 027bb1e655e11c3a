namespace GeoBrief.Loading.Tables;

/// <summary>Where a table's header row starts, and what parts its cells.</summary>
/// <param name="Separator">A comma, a semicolon or a tab.</param>
/// <param name="HeaderOffset">The offset of the first character of the header row.</param>
internal readonly record struct TableLayout(char Separator, int HeaderOffset)
{
    private static readonly char[] Separators = [',', ';', '\t'];

    /// <summary>
    /// The layout of a text, or null when there is nothing in it. Empty lines and lines of empty cells before the header are
    /// passed over; the first line that Excel reads, such as <c>sep=;</c>, decides on the separator, else the header row does.
    /// </summary>
    public static TableLayout? Of(string text)
    {
        var (declared, start) = Declared(text);
        while (start < text.Length)
        {
            var line = text.AsSpan(start);
            var length = line.IndexOfAny('\r', '\n');
            if (!(length < 0 ? line : line[..length]).Trim(" ,;\t\u00A0").IsEmpty)
            {
                return new(declared ?? MostFrequent(text, start), start);
            }

            start = length < 0 ? text.Length : start + length + 1;
        }

        return null;
    }

    private static (char? Separator, int Start) Declared(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var line = text.AsSpan(0, end < 0 ? text.Length : end).Trim('"');
        return line.Length == 5 && line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && Separators.Contains(line[4])
            ? (line[4], end < 0 ? text.Length : end)
            : (null, 0);
    }

    /// <summary>Counts outside quotes, as a header may hold a comma itself; of equals the first.</summary>
    private static char MostFrequent(string text, int start)
    {
        Span<int> counts = stackalloc int[Separators.Length];
        var quoted = false;
        foreach (var c in text.AsSpan(start))
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && c is '\r' or '\n')
            {
                break;
            }
            else if (!quoted && Array.IndexOf(Separators, c) is var found and >= 0)
            {
                counts[found]++;
            }
        }

        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        return Separators[best];
    }
}
