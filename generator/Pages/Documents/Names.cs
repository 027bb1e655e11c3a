using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Analysis.Balance;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Planning;

namespace GeoBrief.Pages.Documents;

/// <summary>How our terms are spelt in JSON, in downloads and in the keys of the texts (DATA.md).</summary>
public static class Names
{
    /// <summary>Put together once: every row of a sheet has five of them.</summary>
    private static readonly ImmutableArray<string> Reasons = [.. Enum.GetValues<CheckReason>().Select(Kebab)];

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

    /// <summary>choose, start, finish, next, done.</summary>
    public static string Of(PilotStep step) => Kebab(step);

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

    /// <summary>kept, late, missed, due, coming.</summary>
    public static string Of(LinkState state) => Kebab(state);

    /// <summary>not-begun, done, on-track, behind, over.</summary>
    public static string Of(PhaseStatus status) => Kebab(status);

    /// <summary>links, floor, anchors, flags, review.</summary>
    public static string Of(ExitKind kind) => Kebab(kind);

    /// <summary>watch, act.</summary>
    public static string Of(FlagSeverity severity) => Kebab(severity);

    /// <summary>page, audience, context, version, intent.</summary>
    public static string Of(CheckQuestion question) => Kebab(question);

    /// <summary>yes, partly, no, unknown.</summary>
    public static string Of(CheckReply reply) => reply switch
    {
        CheckReply.Yes => "yes",
        CheckReply.Partly => "partly",
        CheckReply.No => "no",
        _ => "unknown",
    };

    /// <summary>The code of a reason, such as <c>page-by-address</c>.</summary>
    public static string Of(CheckReason reason) => Reasons[(int)reason];

    /// <summary>none, one-off, pattern.</summary>
    public static string Of(FailurePattern pattern) => Kebab(pattern);

    /// <summary>exact, related, unrelated; null for unknown.</summary>
    public static string? Of(TopicMatch match) => match == TopicMatch.Unknown ? null : Kebab(match);

    /// <summary>home, foreign, neutral.</summary>
    public static string Of(PlaceSide side) => Kebab(side);

    /// <summary>A field of the sheet, such as <c>country-focus</c>.</summary>
    public static string Of(SheetField field) => Kebab(field);

    /// <summary>The code of something that could not be concluded.</summary>
    public static string Of(MissingData missing) => Kebab(missing);

    /// <summary>written, scan, stand-in.</summary>
    public static string Of(SourcingBasis basis) => Kebab(basis);

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
