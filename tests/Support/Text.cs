using GeoBrief.Model;
using GeoBrief.Primitives;
using GeoBrief.Reference;

namespace GeoBrief.Tests.Support;

/// <summary>Values from the texts that people write.</summary>
internal static class Text
{
    public static HostName Host(string text) =>
        HostName.TryParse(text, out var host) ? host : throw new ArgumentException($"'{text}' is no host.", nameof(text));

    public static HostName Domain(string text) => PublicSuffixes.RegistrableDomain(Host(text)) ?? Host(text);

    public static WebAddress Page(string text) =>
        WebAddress.TryParse(text, out var page) == WebAddressFault.None ? page! : throw new ArgumentException($"'{text}' is no page.", nameof(text));

    public static Slug Slug(string text) =>
        GeoBrief.Primitives.Slug.TryParse(text, out var slug) ? slug : throw new ArgumentException($"'{text}' is no slug.", nameof(text));

    public static RowReference Row(int line, string file = "placements.csv") => new(RelativePath.Of(file), line);

    public static CountryFocus Focus(string text) => text switch
    {
        "local" => CountryFocus.Local,
        "global" => CountryFocus.Global,
        _ => CountryFocus.Of(new CountryCode(text)),
    };
}
