using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>What the words of a market's links may name and what they should not, in sentences (P101, P130, R17).</summary>
public static class AnchorWords
{
    /// <summary>More names than this are not read in a sentence.</summary>
    private const int MostNames = 8;

    /// <summary>All of it: for the plan as a whole.</summary>
    public static ImmutableArray<Phrase> Guidance(MarketContext context) =>
        [new("anchors.first", ("brands", ListValue.Of(Brands(context)))), .. Around(context), .. Avoid(context)];

    /// <summary>What may be named.</summary>
    public static IEnumerable<Phrase> Around(MarketContext context)
    {
        var advice = context.Findings.Anchors;
        if (advice.AnyCountry)
        {
            yield return new("anchors.neutral");
            yield break;
        }

        if (context.Market.Country is null)
        {
            yield return new("anchors.several");
        }

        if (!advice.OwnPlaces.IsEmpty)
        {
            yield return new("anchors.places", ("places", ListValue.Of(advice.OwnPlaces.Take(MostNames))));
        }

        if (!advice.OwnCurrencies.IsEmpty)
        {
            yield return new("anchors.currencies", ("currencies", Currencies(advice.OwnCurrencies)));
        }
    }

    /// <summary>What should not be named; empty where nothing is foreign.</summary>
    public static IEnumerable<Phrase> Avoid(MarketContext context)
    {
        var advice = context.Findings.Anchors;
        if (!advice.ForeignPlaces.IsEmpty)
        {
            yield return new(
                "anchors.avoid",
                ("places", ListValue.Of(advice.ForeignPlaces)),
                ("more", Sentences.Number(advice.MorePlaces ? 1 : 0)));
        }

        if (!advice.ForeignCurrencies.IsEmpty)
        {
            yield return new("anchors.avoid-currencies", ("currencies", Currencies(advice.ForeignCurrencies)));
        }
    }

    /// <summary>The brand as links may write it: a term that is the client's name but for its case is written as the client writes it.</summary>
    internal static IEnumerable<string> Brands(MarketContext context) => context.Market.BrandTerms
        .Select(term => string.Equals(term, context.Client, StringComparison.OrdinalIgnoreCase) ? context.Client : term)
        .Distinct();

    /// <summary>The market's own words among these sentences.</summary>
    internal static IEnumerable<string> Shown(Market market) => market.Places.Take(MostNames);

    private static ListValue Currencies(ImmutableArray<string> codes) =>
        new([.. codes.Take(MostNames).Select(code => (PhraseValue)new Phrase("currency", ("code", code)))]);
}
