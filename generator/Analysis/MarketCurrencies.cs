using System.Collections.Frozen;
using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Primitives;
using GeoBrief.Reference;

namespace GeoBrief.Analysis;

/// <summary>Currencies as one market sees them, by their codes, their words and their signs (R17, 2.6).</summary>
/// <param name="usable">The codes that its countries can use, the secondary ones too; with none known nothing is told.</param>
/// <param name="own">Those of them that are used nowhere else.</param>
internal sealed class MarketCurrencies(FrozenSet<string> usable, FrozenSet<string> own)
{
    private static readonly Lazy<FrozenDictionary<string, ImmutableArray<CountryCode>>> Users = new(() => Countries.All
        .SelectMany(country => country.Currencies.Select(code => (code, country.Code)))
        .GroupBy(pair => pair.code, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Code).ToImmutableArray(), StringComparer.Ordinal));

    private static readonly Lazy<FrozenSet<string>> Codes = new(() => Users.Value.Keys.ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Codes that are also words or abbreviations; they count only beside a number.</summary>
    private static readonly FrozenSet<string> AlsoWords = FrozenSet.Create(
        StringComparer.Ordinal,
        "ALL", "AMD", "ANG", "BAM", "BOB", "CAD", "COP", "CUP", "DOP", "GEL", "LAK", "MAD", "MOP", "PEN", "RON", "SAR", "SOS", "TOP", "TRY");

    /// <summary>Each word with the currencies that it may mean; a word that the target may use is never foreign.</summary>
    private static readonly FrozenDictionary<string, ImmutableArray<string>> Words = new Dictionary<string, ImmutableArray<string>>
    {
        ["pesos"] = ["ARS", "CLP", "COP", "CUP", "DOP", "MXN", "PHP", "UYU"],
        ["euros"] = ["EUR"],
        ["dollars"] = Dollars,
        ["dolares"] = Dollars,
        ["pounds"] = ["EGP", "FKP", "GBP", "GIP", "LBP", "SDG", "SHP", "SSP", "SYP"],
        ["reais"] = ["BRL"],
        ["soles"] = ["PEN"],
        ["francs"] = ["BIF", "CDF", "CHF", "DJF", "GNF", "KMF", "RWF", "XAF", "XOF", "XPF"],
        ["kronor"] = ["SEK"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static ImmutableArray<string> Dollars =>
    [
        "AUD", "BBD", "BMD", "BND", "BSD", "BZD", "CAD", "FJD", "GYD", "HKD", "JMD", "KYD", "LRD", "NAD", "NZD", "SBD", "SGD", "SRD",
        "TTD", "TWD", "USD", "XCD", "ZWL",
    ];

    /// <summary>The currencies as one market sees them; those of its secondary markets are welcome too.</summary>
    public static MarketCurrencies SeenFrom(Market market)
    {
        var home = market.HomeCountries.ToHashSet();
        var usable = market.HomeCountries
            .Concat(market.SecondaryMarkets)
            .SelectMany(country => Countries.Get(country).Currencies)
            .ToFrozenSet(StringComparer.Ordinal);
        return new(usable, usable.Where(code => Users.Value[code].All(home.Contains)).ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>Whether a code is of no use here; with no currency known nothing is told.</summary>
    public bool IsForeign(string code) => usable.Count > 0 && !usable.Contains(code);

    /// <summary>The currencies in a text: words first, then codes, then signs, each in their order.</summary>
    public IEnumerable<PlaceWord> Find(FoldedText text) => Find(text, Codes.Value);

    /// <param name="codes">Every currency code there is.</param>
    internal IEnumerable<PlaceWord> Find(FoldedText text, FrozenSet<string> codes) =>
        usable.Count == 0 ? [] : FindWords(text).Concat(MayHoldCode(text.Text) ? FindCodes(text.Text, codes) : []).Concat(FindSymbols(text.Text));

    private IEnumerable<PlaceWord> FindWords(FoldedText text)
    {
        var meanings = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var index = 0; index < text.Words.Length; index++)
        {
            if (meanings.TryGetValue(text.Phrase(index, 1), out var codes))
            {
                yield return new(text.Phrase(index, 1).ToString(), SideOf(codes));
            }
        }
    }

    /// <summary>Three capitals in a row; few texts have them, and the others need not be taken apart.</summary>
    private static bool MayHoldCode(string text)
    {
        const int LettersOfCode = 3;
        var capitals = 0;
        foreach (var letter in text)
        {
            capitals = char.IsAsciiLetterUpper(letter) ? capitals + 1 : 0;
            if (capitals == LettersOfCode)
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<PlaceWord> FindCodes(string text, FrozenSet<string> codes)
    {
        // Codes are written in capitals; folding would turn a great many words into codes.
        var words = text.Split([' ', '\u00A0', '(', ')', '/', ':', ';'], StringSplitOptions.RemoveEmptyEntries);
        for (var index = 0; index < words.Length; index++)
        {
            var word = words[index].Trim('.', ',', '!', '?');
            if (codes.Contains(word) && (!AlsoWords.Contains(word) || IsBesideNumber(words, index)))
            {
                yield return new(word, SideOf([word]));
            }
        }
    }

    private static bool IsBesideNumber(string[] words, int index) =>
        (index > 0 && words[index - 1].Any(char.IsDigit)) || (index + 1 < words.Length && words[index + 1].Any(char.IsDigit));

    private IEnumerable<PlaceWord> FindSymbols(string text) =>
        CurrencySymbols.In(text).Select(found => new PlaceWord(found.Symbol, SideOf([found.Code])));

    // 2.6: what several countries use speaks for none of them.
    private PlaceSide SideOf(ImmutableArray<string> meanings) =>
        !meanings.Any(usable.Contains) ? PlaceSide.Foreign : meanings.All(own.Contains) ? PlaceSide.Home : PlaceSide.Neutral;
}
