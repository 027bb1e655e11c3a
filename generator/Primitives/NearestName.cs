namespace GeoBrief.Primitives;

/// <summary>
/// Finds the name that somebody meant, by Damerau-Levenshtein distance on folded text: letters inserted, left out,
/// exchanged, or two neighbours swapped count one edit each.
/// </summary>
public static class NearestName
{
    private const int ShortText = 6;

    /// <summary>
    /// The nearest name within one edit for texts of up to six letters and two above, or null. Of names equally near,
    /// the first in ordinal order.
    /// </summary>
    public static string? Find(string text, IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = TextFolding.Fold(text);
        return Within(folded, names, folded.Length <= ShortText ? 1 : 2);
    }

    /// <summary>
    /// As <see cref="Find"/>, but within a third of the text's length (at least two edits): good enough for a question
    /// ("did you mean …?"), too loose to decide anything.
    /// </summary>
    public static string? FindForHint(string text, IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = TextFolding.Fold(text);
        return Within(folded, names, Math.Max(2, folded.Length / 3));
    }

    private static string? Within(string folded, IEnumerable<string> names, int limit)
    {
        ArgumentNullException.ThrowIfNull(names);
        string? nearest = null;
        var least = limit + 1;
        foreach (var name in names)
        {
            var candidate = TextFolding.Fold(name);
            if (Math.Abs(candidate.Length - folded.Length) > limit)
            {
                continue;
            }

            // A text whose every letter would have to change is near to nothing.
            var edits = Edits(folded, candidate);
            if ((edits > 0 && edits >= folded.Length) || edits > limit || edits > least)
            {
                continue;
            }

            if (edits < least || string.CompareOrdinal(name, nearest) < 0)
            {
                (least, nearest) = (edits, name);
            }
        }

        return nearest;
    }

    // Optimal string alignment over three rows: the row two above is needed for swapped neighbours.
    private static int Edits(string a, string b)
    {
        var (before, above, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var exchanged = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, exchanged);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, above, row) = (above, row, before);
        }

        return above[b.Length];
    }
}
