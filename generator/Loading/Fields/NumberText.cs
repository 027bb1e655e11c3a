using System.Globalization;

namespace GeoBrief.Loading.Fields;

/// <summary>Numbers as sheets write them in any country: a decimal point or a decimal comma, never both, no thousands mark.</summary>
internal static class NumberText
{
    /// <summary>Reads a number; false when the text is none.</summary>
    public static bool TryParse(string text, out decimal number)
    {
        number = 0;
        var unsigned = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        var mark = unsigned.IndexOfAny('.', ',');
        var whole = mark < 0 ? unsigned : unsigned[..mark];
        var rest = mark < 0 ? [] : unsigned[(mark + 1)..];
        if (whole.Length + rest.Length == 0 || !IsDigits(whole) || !IsDigits(rest))
        {
            return false;
        }

        return decimal.TryParse(
            text.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
