namespace GeoBrief.Loading.Fields;

/// <summary>What makes two spellings of a column, a choice or a source type one: case, spaces, <c>_</c> and <c>-</c> do not count.</summary>
public static class NameShape
{
    /// <summary>The name in lower case without white space, underscores and hyphens.</summary>
    public static string Fold(string name)
    {
        var folded = name.Length <= 128 ? stackalloc char[name.Length] : new char[name.Length];
        var length = 0;
        foreach (var c in name)
        {
            if (!char.IsWhiteSpace(c) && c is not ('_' or '-' or '\u2010' or '\u2011'))
            {
                folded[length++] = char.ToLowerInvariant(c);
            }
        }

        return new string(folded[..length]);
    }
}
