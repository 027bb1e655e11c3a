using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Loading.Fields;
using GeoBrief.Model;
using GeoBrief.Primitives;
using GeoBrief.Reference;

namespace GeoBrief.Loading.Yaml;

/// <summary>For whom a market is: its countries, those that are welcome besides, and the type of its page that follows (R19).</summary>
/// <param name="Country">The country of a country market.</param>
/// <param name="Countries">The countries of a language market or of a global page.</param>
/// <param name="Secondary">Other countries whose visits are welcome (P43).</param>
/// <param name="PageType">As written, or by R19.</param>
internal sealed record MarketPlace(
    CountryCode? Country, ImmutableArray<CountryCode> Countries, ImmutableArray<CountryCode> Secondary, PageType PageType)
{
    /// <summary>Whether a country is asked for and none could be read, so that nothing can be local.</summary>
    public required bool IsNowhere { get; init; }

    public static MarketPlace Read(YamlKeys keys, WebAddress? target, DiagnosticBag bag)
    {
        var country = keys.Cell("country") is { } cell ? CountryField.Read(cell, bag) : null;
        var spanned = ReadCountries(keys, "countries", bag).Select(entry => entry.Country).ToImmutableArray();
        var (hasCountry, hasCountries) = (keys.Value("country") is not null, keys.Value("countries") is not null);
        if (hasCountry && hasCountries)
        {
            bag.Add(StatementDiagnostics.CountryAndCountries(keys.PlaceOf("countries")));
            spanned = [];
        }
        else if (!hasCountry && !IsGlobal(keys) && (!hasCountries || (keys.Value("countries") is YamlSequence { Items.IsEmpty: true })))
        {
            bag.Add(StatementDiagnostics.NoCountry(hasCountries ? keys.PlaceOf("countries") : keys.At));
        }

        var home = country is { } own ? [own] : spanned;
        var secondary = ImmutableArray.CreateBuilder<CountryCode>();
        foreach (var (code, at) in ReadCountries(keys, "secondary_markets", bag))
        {
            if (home.Contains(code))
            {
                bag.Add(StatementDiagnostics.SecondaryIsPrimary(at, code.Value)); // P43
            }
            else
            {
                secondary.Add(code);
            }
        }

        return new(country, spanned, secondary.ToImmutable(), ReadPageType(keys, hasCountry, country, target, bag))
        {
            IsNowhere = country is null && spanned.IsEmpty && (!IsGlobal(keys) || keys.Cells("countries").Length > 0),
        };
    }

    /// <summary>P36, P41: a global page needs no country. Whether the word is a good one is said where the page type is read.</summary>
    private static bool IsGlobal(YamlKeys keys) =>
        keys.Cell("page_type") is { } written && ChoiceField.Read(written, Choices.PageTypes, new DiagnosticBag()) == PageType.Global;

    private static PageType ReadPageType(YamlKeys keys, bool hasCountry, CountryCode? country, WebAddress? target, DiagnosticBag bag)
    {
        var cell = keys.Cell("page_type");
        var written = cell is null ? null : ChoiceField.Read(cell, Choices.PageTypes, bag);
        var inferred = Infer(hasCountry, country, target);
        if (written is PageType.Country or PageType.CcTld && !hasCountry)
        {
            bag.Add(StatementDiagnostics.PageTypeNeedsCountry(cell!.At, cell.Value));
            return inferred;
        }

        if (written is PageType.Language or PageType.Global && hasCountry)
        {
            bag.Add(StatementDiagnostics.PageTypeForbidsCountry(cell!.At, cell.Value));
            return inferred;
        }

        return written ?? inferred;
    }

    // R19
    private static PageType Infer(bool hasCountry, CountryCode? country, WebAddress? target)
    {
        if (!hasCountry)
        {
            return PageType.Language;
        }

        var ending = HostName.TryParse(target?.Host, out var host) ? DomainEndings.Of(host) : null;
        return ending?.Kind == EndingKind.CountryCode && ending.Country is { } owner && owner == country ? PageType.CcTld : PageType.Country;
    }

    private static IEnumerable<(CountryCode Country, SourceLocation At)> ReadCountries(YamlKeys keys, string name, DiagnosticBag bag)
    {
        var seen = new HashSet<CountryCode>();
        foreach (var cell in keys.Cells(name))
        {
            if (CountryField.Read(cell, bag) is { } country && seen.Add(country))
            {
                yield return (country, cell.At);
            }
        }
    }
}
