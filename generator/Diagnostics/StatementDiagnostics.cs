using System.Collections.Immutable;
using System.Globalization;

namespace GeoBrief.Diagnostics;

/// <summary>What can be wrong with what site.yml and market.yml state: GB223x to GB225x.</summary>
public static class StatementDiagnostics
{
    private static readonly DiagnosticDescriptor AccentKind = new("GB2231", Severity.Error, "The accent colour is not #rrggbb.");

    private static readonly DiagnosticDescriptor LocaleKind = new("GB2232", Severity.Warning, "The report has no texts in this locale yet.");

    private static readonly DiagnosticDescriptor UnknownPolicyKind = new("GB2233", Severity.Error, "A threshold of the policy is not known.");

    private static readonly DiagnosticDescriptor PolicyOrderKind = new("GB2234", Severity.Error, "Two thresholds of the policy contradict each other.");

    private static readonly DiagnosticDescriptor BaseUrlKind = new("GB2235", Severity.Error, "The base address holds a query or a fragment.");

    private static readonly DiagnosticDescriptor CountryAndCountriesKind = new("GB2241", Severity.Error, "A market has both country and countries.");

    private static readonly DiagnosticDescriptor NoCountryKind = new("GB2242", Severity.Error, "A market has neither country nor countries.");

    private static readonly DiagnosticDescriptor SecondaryIsPrimaryKind = new("GB2243", Severity.Error, "A country is both primary and secondary.");

    private static readonly DiagnosticDescriptor PageTypeKind = new("GB2244", Severity.Error, "The page type does not fit the market.");

    private static readonly DiagnosticDescriptor SourceTypeCountKind = new("GB2245", Severity.Warning, "The source types are not 3 or 4.");

    private static readonly DiagnosticDescriptor HomePageKind = new("GB2246", Severity.Warning, "The target page is a home page.");

    private static readonly DiagnosticDescriptor LinksPerPhaseKind = new("GB2247", Severity.Error, "The plan's capacity is not three numbers.");

    private static readonly DiagnosticDescriptor PlanYearKind = new("GB2248", Severity.Error, "The plan's first day lies in no year that can be meant.");

    /// <summary>Every kind, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        AccentKind, LocaleKind, UnknownPolicyKind, PolicyOrderKind, BaseUrlKind, CountryAndCountriesKind, NoCountryKind,
        SecondaryIsPrimaryKind, PageTypeKind, SourceTypeCountKind, HomePageKind, LinksPerPhaseKind, PlanYearKind,
    ];

    public static Diagnostic PlanYear(SourceLocation at, string value, int first, int last) => new(
        PlanYearKind, at, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The plan cannot start on {value}: its year is not from {first} to {last}."), "Mend the year.");

    public static Diagnostic Accent(SourceLocation at, string value) => new(
        AccentKind, at, $"{FieldDiagnostics.Quote(value)} is no colour of the form #rrggbb.", "Write it in quotes, such as \"#0b6e4f\".");

    public static Diagnostic UnquotedAccent(SourceLocation at) => new(
        AccentKind, at, "'accent' is empty: what follows an unquoted # is a comment.", "Write the colour in quotes, such as \"#0b6e4f\".");

    public static Diagnostic LocaleWithoutTexts(SourceLocation at, string locale) => new(
        LocaleKind, at, $"There are no texts in '{locale}' yet; the report will be in English.",
        $"Write 'locale: en' to be rid of this line, or add the folder texts/{locale} to the templates.");

    public static Diagnostic UnknownPolicy(SourceLocation at, string name, string? nearest) => new(
        UnknownPolicyKind, at, $"The policy has no threshold {FieldDiagnostics.Quote(name)}.",
        FieldDiagnostics.DidYouMean(nearest) ?? "The page method.html of a built site lists every threshold by its name.");

    public static Diagnostic PolicyOrder(SourceLocation at, string lower, string upper) =>
        new(PolicyOrderKind, at, $"The threshold '{lower}' is above '{upper}'.", $"Lower '{lower}', or raise '{upper}'.");

    public static Diagnostic BaseUrl(SourceLocation at) =>
        new(BaseUrlKind, at, "'base_url' holds a query or a fragment, and pages are to stand below it.", "End it with the folder, such as https://briefs.example.com/facturo/.");

    public static Diagnostic CountryAndCountries(SourceLocation at) => new(
        CountryAndCountriesKind, at, "The market has both country and countries.",
        "Keep country for a market of one country, countries for a market of one language; further countries whose visits are welcome go to secondary_markets.");

    public static Diagnostic NoCountry(SourceLocation at) => new(
        NoCountryKind, at, "The market has neither country nor countries.",
        "Write country, such as MX, for a language market countries, such as [MX, ES], or page_type: global for the global version of a language.");

    public static Diagnostic SecondaryIsPrimary(SourceLocation at, string country) => new(
        SecondaryIsPrimaryKind, at, $"{country} is one of the market's own countries and cannot be secondary too.", "Take it out of secondary_markets.");

    public static Diagnostic PageTypeNeedsCountry(SourceLocation at, string pageType) => new(
        PageTypeKind, at, $"A page of the type '{pageType}' is for one country, and the market names none.", "Write country, or page_type: language.");

    public static Diagnostic PageTypeForbidsCountry(SourceLocation at, string pageType) => new(
        PageTypeKind, at, $"A page of the type '{pageType}' is for many countries, and the market names one.", "Write countries in place of country, or page_type: country.");

    public static Diagnostic SourceTypeCount(SourceLocation at, IReadOnlyCollection<string> names) => new(
        SourceTypeCountKind, at, string.Create(CultureInfo.InvariantCulture, $"The market works with {names.Count} source types ({string.Join(", ", names)}); 3 to 4 are advised."),
        names.Count > 4 ? "Keep the 3 or 4 that matter most here." : "Add types until there are 3 or 4.");

    public static Diagnostic HomePage(SourceLocation at, string address) => new(
        HomePageKind, at, $"The target page {FieldDiagnostics.Quote(address)} is a home page.", "Choose a page that is for this market alone.");

    public static Diagnostic LinksPerPhase(SourceLocation at, int count) => new(
        LinksPerPhaseKind, at, string.Create(CultureInfo.InvariantCulture, $"'links_per_phase' holds {count} numbers, and there are three phases."), "Write three, such as [2, 3, 3].");
}
