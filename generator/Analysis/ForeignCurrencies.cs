using System.Collections.Frozen;
using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Reference;

namespace GeoBrief.Analysis;

/// <summary>Currencies that a market's countries cannot use, by their codes and their words (R17, 2.6).</summary>
/// <param name="usable">The codes that they can use; with none known nothing is foreign.</param>
internal sealed class ForeignCurrencies(FrozenSet<string> usable)
{
    private static readonly Lazy<FrozenSet<string>> Codes = new(() =>
        Countries.All.SelectMany(country => country.Currencies).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Codes that are also words or abbreviations; they count only beside a number.</summary>
    private static readonly FrozenSet<string> AlsoWords = FrozenSet.Create(
        StringComparer.Ordinal,
        "ALL", "AMD", "ANG", "BAM", "BOB", "CAD", "COP", "CUP", "DOP", "GEL", "LAK", "MAD", "MOP", "PEN", "RON", "SAR", "SOS", "TOP", "TRY");

    /// <summary>Each word with the currencies that it may mean; a word that the target may use is never foreign.</summary>
    private static readonly ImmutableArray<(string Word, ImmutableArray<string> Codes)> Words =
    [
        ("pesos", ["ARS", "CLP", "COP", "CUP", "DOP", "MXN", "PHP", "UYU"]),
        ("euros", ["EUR"]),
        ("dollars", Dollars),
        ("dolares", Dollars),
        ("pounds", ["EGP", "FKP", "GBP", "GIP", "LBP", "SDG", "SHP", "SSP", "SYP"]),
        ("reais", ["BRL"]),
        ("soles", ["PEN"]),
        ("francs", ["BIF", "CDF", "CHF", "DJF", "GNF", "KMF", "RWF", "XAF", "XOF", "XPF"]),
        ("kronor", ["SEK"]),
    ];

    private static ImmutableArray<string> Dollars =>
    [
        "AUD", "BBD", "BMD", "BND", "BSD", "BZD", "CAD", "FJD", "GYD", "HKD", "JMD", "KYD", "LRD", "NAD", "NZD", "SBD", "SGD", "SRD",
        "TTD", "TWD", "USD", "XCD", "ZWL",
    ];

    /// <summary>The currencies as one market sees them; those of its secondary markets are welcome too.</summary>
    public static ForeignCurrencies SeenFrom(Market market) => new(market.HomeCountries
        .Concat(market.SecondaryMarkets)
        .SelectMany(country => Countries.Get(country).Currencies)
        .ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Whether the text holds a currency that cannot be used here; one is enough.</summary>
    public bool HoldsForeign(string text) => HoldsForeign(text, Codes.Value);

    /// <param name="codes">Every currency code there is.</param>
    internal bool HoldsForeign(string text, FrozenSet<string> codes)
    {
        if (usable.Count == 0)
        {
            return false;
        }

        var words = FoldedWords.Of(text);
        return Words.Any(entry => words.Contains(entry.Word) && !entry.Codes.Any(usable.Contains)) || HoldsForeignCode(text, codes);
    }

    private bool HoldsForeignCode(string text, FrozenSet<string> codes)
    {
        // Codes are written in capitals; folding would turn a great many words into codes.
        var words = text.Split([' ', '\u00A0', '(', ')', '/', ':', ';'], StringSplitOptions.RemoveEmptyEntries);
        for (var index = 0; index < words.Length; index++)
        {
            var word = words[index].Trim('.', ',', '!', '?');
            var beside = (index > 0 && words[index - 1].Any(char.IsDigit)) || (index + 1 < words.Length && words[index + 1].Any(char.IsDigit));
            if (codes.Contains(word) && !usable.Contains(word) && (beside || !AlsoWords.Contains(word)))
            {
                return true;
            }
        }

        return false;
    }
}
