using System.Globalization;
using System.Text;

namespace GeoBrief.Pages;

/// <summary>What stands at the foot of every printed sheet: whose report it is, and which of how many sheets.</summary>
public static class PrintFoot
{
    /// <summary>The style sheet that prints it. A browser that knows no margin boxes prints none.</summary>
    /// <param name="client">The client's name, in any script.</param>
    public static string StyleSheet(string client) => $$"""
        @page {
          @bottom-left { content: "{{Escaped(client)}}"; font: 8pt sans-serif; color: #444; }
          @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #444; }
        }

        """.ReplaceLineEndings("\n");

    /// <summary>Anything but letters, digits and spaces of ASCII as its number, so that no name can end the string.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            escaped = rune.IsAscii && (Rune.IsLetterOrDigit(rune) || rune.Value == ' ')
                ? escaped.Append(rune.ToString())
                : escaped.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:x} ");
        }

        return escaped.ToString();
    }
}
