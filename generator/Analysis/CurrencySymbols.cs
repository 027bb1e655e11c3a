using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace GeoBrief.Analysis;

/// <summary>The signs that mean one currency (2.6); a bare <c>$</c>, <c>£</c>, <c>¥</c> or <c>kr</c> means several and is not read.</summary>
internal static partial class CurrencySymbols
{
    private static readonly FrozenDictionary<string, string> Codes = new Dictionary<string, string>
    {
        ["€"] = "EUR",
        ["US$"] = "USD",
        ["C$"] = "CAD",
        ["CA$"] = "CAD",
        ["A$"] = "AUD",
        ["AU$"] = "AUD",
        ["R$"] = "BRL",
        ["MX$"] = "MXN",
        ["S/"] = "PEN",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Each sign beside a number with the code of its currency, in the order of the text; none of an address.</summary>
    public static IEnumerable<(string Symbol, string Code)> In(string text)
    {
        if (text.AsSpan().IndexOfAny('€', '$', '/') < 0)
        {
            return [];
        }

        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => IsAddress(word) ? "-" : word);
        return Beside().Matches(string.Join(' ', words)).Select(found => (found.Value, Codes[found.Value]));
    }

    private static bool IsAddress(string word) =>
        word.Contains("://", StringComparison.Ordinal) || word.Contains("www.", StringComparison.OrdinalIgnoreCase) || Path().IsMatch(word);

    [GeneratedRegex(
        @"(?<![\p{L}\p{Nd}])(?:€|US\$|CA?\$|AU?\$|R\$|MX\$|S/)(?=\.? ?\p{Nd})|(?<=\p{Nd} ?)(?:€|US\$|CA?\$|AU?\$|R\$|MX\$|S/)(?![\p{L}\p{Nd}$])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Beside();

    [GeneratedRegex(@"[\p{L}\p{Nd}]\.\p{L}{2,}/", RegexOptions.CultureInvariant)]
    private static partial Regex Path();
}
