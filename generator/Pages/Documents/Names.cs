using GeoBrief.Analysis;
using GeoBrief.Analysis.Balance;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Planning;

namespace GeoBrief.Pages.Documents;

/// <summary>How our terms are spelt in JSON, in downloads and in the keys of the texts (DATA.md).</summary>
public static class Names
{
    /// <summary>local, global, other-country, unknown.</summary>
    public static string Of(Scope scope) => Kebab(scope);

    /// <summary>local, global, mix, not-scanned.</summary>
    public static string Of(ScanVerdict verdict) => Kebab(verdict);

    /// <summary>clear, likely, too-close, too-small, none.</summary>
    public static string Of(ScanConfidence confidence) => Kebab(confidence);

    /// <summary>scan, starting-ratio, override.</summary>
    public static string Of(TargetBasis basis) => Kebab(basis);

    /// <summary>local-first, balanced, global-first.</summary>
    public static string Of(MixRule rule) => Kebab(rule);

    /// <summary>country, language, cctld, global.</summary>
    public static string Of(PageType type) => type == PageType.CcTld ? "cctld" : Kebab(type);

    /// <summary>planned, outreach, live, paused, lost, rejected.</summary>
    public static string Of(PlacementStatus status) => Kebab(status);

    /// <summary>brand, neutral, topic, exact, location, url.</summary>
    public static string Of(AnchorStyle style) => Kebab(style);

    /// <summary>high, medium, low; null for none.</summary>
    public static string? Of(Confidence confidence) => confidence == Confidence.None ? null : Kebab(confidence);

    /// <summary>The code of a red flag.</summary>
    public static string Of(RedFlagCode code) => Kebab(code);

    /// <summary>quick-look, as-planned, over.</summary>
    public static string Of(ScanTimeBox box) => Kebab(box);

    /// <summary>The code of something out of balance.</summary>
    public static string Of(BalanceCode code) => Kebab(code);

    /// <summary>Such as <c>below</c>.</summary>
    public static string Of(BandPlace place) => Kebab(place);

    /// <summary>watch, act.</summary>
    public static string Of(FlagSeverity severity) => Kebab(severity);

    /// <summary>The code of something that could not be concluded.</summary>
    public static string Of(MissingData missing) => Kebab(missing);

    /// <summary>Why a market stands as it does, as its sentence is called.</summary>
    public static string Of(StandingReason reason) => reason switch
    {
        StandingReason.RedFlagToAct => "red-flag-act",
        StandingReason.RedFlagToWatch => "red-flag-watch",
        _ => Kebab(reason),
    };

    private static string Kebab<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, at) => char.IsUpper(c) ? (at == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));
}
