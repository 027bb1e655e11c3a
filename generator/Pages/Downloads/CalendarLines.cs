using System.Text;

namespace GeoBrief.Pages.Downloads;

/// <summary>The lines of a calendar file, none longer than other programs expect (RFC 5545, 3.1).</summary>
public static class CalendarLines
{
    /// <summary>How many octets of UTF-8 a line may have, its end not counted.</summary>
    public const int MostOctets = 75;

    private const string Break = "\r\n ";

    /// <summary>The text with every long line folded anew: as late as it may be, and never within a character.</summary>
    /// <param name="text">Lines that end with CRLF, folded in any way.</param>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var octets = 0;
        foreach (var character in text.Replace(Break, "", StringComparison.Ordinal).EnumerateRunes())
        {
            if (character.Value is '\r' or '\n')
            {
                octets = 0;
            }
            else if (octets + character.Utf8SequenceLength > MostOctets)
            {
                folded.Append(Break);
                octets = 1 + character.Utf8SequenceLength; // the space that says the line goes on counts too
            }
            else
            {
                octets += character.Utf8SequenceLength;
            }

            folded.Append(character);
        }

        return folded.ToString();
    }
}
