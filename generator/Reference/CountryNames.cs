namespace GeoBrief.Reference;

/// <summary>The names of a country for display, in the six languages that reports are asked for.</summary>
/// <param name="English">Short English name: "United Kingdom", "Türkiye".</param>
/// <param name="Spanish">Name in Spanish.</param>
/// <param name="French">Name in French.</param>
/// <param name="German">Name in German.</param>
/// <param name="Portuguese">Name in Portuguese, as in Brazil.</param>
/// <param name="Italian">Name in Italian.</param>
public sealed record CountryNames(string English, string Spanish, string French, string German, string Portuguese, string Italian)
{
    /// <summary>The name in the language of a tag (<c>es</c>, <c>es-MX</c>); English for any other language.</summary>
    public string In(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var hyphen = language.IndexOf('-', StringComparison.Ordinal);
        return (hyphen < 0 ? language : language[..hyphen]).ToLowerInvariant() switch
        {
            "es" => Spanish,
            "fr" => French,
            "de" => German,
            "pt" => Portuguese,
            "it" => Italian,
            _ => English,
        };
    }
}
