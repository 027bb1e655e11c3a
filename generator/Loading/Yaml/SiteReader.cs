using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GeoBrief.Diagnostics;
using GeoBrief.Loading.Fields;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Loading.Yaml;

/// <summary>Reads site.yml.</summary>
public static partial class SiteReader
{
    private const string DefaultLocale = "en";

    /// <summary>Every locale of the contract. Whether there are texts in it, the templates know.</summary>
    private static readonly ImmutableArray<string> Locales = [DefaultLocale, "es", "fr", "de", "pt"];

    /// <summary>What the text says; <paramref name="logo"/> fetches the picture that a cell names.</summary>
    public static SiteReading Read(RelativePath file, string text, Func<Cell, Logo?> logo, DiagnosticBag bag)
    {
        if (YamlDocument.Read(file, text, 1, bag) is not { } mapping)
        {
            return new(null, null, null);
        }

        var keys = new YamlKeys(mapping, "", bag, "client", "agency", "brand", "locale", "as_of", "base_url", "indexable", "policy");
        var client = keys.Required("client", "Write 'client: ' and the client's name.") is { } named ? TextField.Read(named, bag) : null;
        var agency = ReadAgency(keys.Mapping("agency"), logo, bag);
        var accent = ReadAccent(keys.Mapping("brand"), bag);
        var asked = keys.Cell("locale");
        var locale = ReadLocale(asked, bag);
        var asOf = keys.Cell("as_of") is { } day ? DateField.Read(day, bag) : null;
        var baseUrl = ReadBaseUrl(keys.Cell("base_url"), bag);
        var indexable = keys.Cell("indexable") is { } flag && BooleanField.Read(flag, bag) == true;
        var policy = keys.Mapping("policy") is { } overrides ? PolicyReader.Read(overrides, bag) : Policy.Default;
        var site = client is null ? null : new Site(client, agency, accent, locale, baseUrl, indexable, policy) { LocaleAt = asked?.At };
        return new(site, asOf, client);
    }

    private static Agency ReadAgency(YamlMapping? mapping, Func<Cell, Logo?> logo, DiagnosticBag bag)
    {
        if (mapping is null)
        {
            return new(null, null, null);
        }

        var keys = new YamlKeys(mapping, "agency.", bag, "name", "logo", "contact");
        return new(keys.Text("name"), keys.Cell("logo") is { IsBlank: false } cell ? logo(cell) : null, keys.Text("contact"));
    }

    private static string? ReadAccent(YamlMapping? mapping, DiagnosticBag bag)
    {
        if (mapping is null)
        {
            return null;
        }

        var keys = new YamlKeys(mapping, "brand.", bag, "accent");
        if (mapping.Entries.Any(entry => entry.Key.Text == "accent") && keys.Value("accent") is null)
        {
            bag.Add(StatementDiagnostics.UnquotedAccent(keys.PlaceOf("accent")));
            return null;
        }

        if (keys.Cell("accent") is not { } cell)
        {
            return null;
        }

        if (Colour().IsMatch(cell.Value))
        {
            return cell.Value.ToLowerInvariant();
        }

        bag.Add(StatementDiagnostics.Accent(cell.At, cell.Value));
        return null;
    }

    private static string ReadLocale(Cell? cell, DiagnosticBag bag) =>
        cell is not null && ChoiceField.Read(cell, [.. Locales.Select((name, at) => (name, at))], bag) is { } at ? Locales[at] : DefaultLocale;

    private static WebAddress? ReadBaseUrl(Cell? cell, DiagnosticBag bag)
    {
        if (cell is null || AddressField.Read(cell, bag) is not { } address)
        {
            return null;
        }

        if (address.Text.AsSpan().IndexOfAny('?', '#') >= 0)
        {
            bag.Add(StatementDiagnostics.BaseUrl(cell.At));
            return null;
        }

        WebAddress.TryParse(address.Text.TrimEnd('/') + "/", out var whole);
        return whole;
    }

    [GeneratedRegex(@"\A#[0-9A-Fa-f]{6}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Colour();
}
