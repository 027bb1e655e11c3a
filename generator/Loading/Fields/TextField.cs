using System.Text;
using GeoBrief.Diagnostics;

namespace GeoBrief.Loading.Fields;

/// <summary>Free text, made safe to write anywhere.</summary>
public static class TextField
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// The text without the white space around it, with line feeds for line breaks of any kind; null when blank. Control
    /// characters other than line feed and tab, and halves of a surrogate pair, become U+FFFD; NUL is dropped.
    /// </summary>
    public static string? Read(Cell cell, DiagnosticBag bag)
    {
        if (cell.IsBlank)
        {
            return null;
        }

        var text = cell.Value;
        return IsClean(text) ? text : Clean(cell, text, bag);
    }

    private static bool IsClean(string text)
    {
        foreach (var c in text)
        {
            if ((char.IsControl(c) && c is not ('\n' or '\t')) || char.IsSurrogate(c))
            {
                return false;
            }
        }

        return true;
    }

    private static string? Clean(Cell cell, string text, DiagnosticBag bag)
    {
        var clean = new StringBuilder(text.Length);
        var (nul, control) = (false, false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\0')
            {
                nul = true;
            }
            else if (c == '\r')
            {
                i += i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                clean.Append('\n');
            }
            else if (char.IsSurrogate(c) && i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]))
            {
                clean.Append(c).Append(text[++i]);
            }
            else if ((char.IsControl(c) && c is not ('\n' or '\t')) || char.IsSurrogate(c))
            {
                control = true;
                clean.Append(Replacement);
            }
            else
            {
                clean.Append(c);
            }
        }

        if (nul)
        {
            bag.Add(FieldDiagnostics.NulDropped(cell.At, cell.Field));
        }

        if (control)
        {
            bag.Add(FieldDiagnostics.ControlCharacters(cell.At, cell.Field));
        }

        var read = clean.ToString().Trim();
        return read.Length == 0 ? null : read;
    }
}
