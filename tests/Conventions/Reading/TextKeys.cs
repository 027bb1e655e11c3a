using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GeoBrief.Analysis;
using GeoBrief.Analysis.Balance;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Pages;
using GeoBrief.Pages.Documents;
using GeoBrief.Pages.Wording;
using GeoBrief.Planning;
using GeoBrief.Primitives;
using GeoBrief.Tests.Support;

namespace GeoBrief.Tests.Conventions.Reading;

/// <summary>The names of texts that the program and the pages ask for.</summary>
internal static partial class TextKeys
{
    private static readonly string[] FlagFamilies = ["flag", "flag-in-sentence", "flag-saw", "flag-remedy"];
    private static readonly string[] BalanceFamilies = ["between", "between-saw", "between-remedy"];
    private static readonly string[] TypeFamilies = ["type", "types", "meaning", "order"];
    private static readonly string[] Conclusions = ["no-plan", "plan-misses", "plan-holds", "plan-free"];

    private static readonly string[] Promises = ["total", "done", "kept", "late", "missed"];
    private static readonly string[] Watched = ["rankings", "impressions", "links", "leads"];
    private static readonly string[] Ticks = ["internal-links", "selector", "currency", "address", "support"];

    /// <summary>Names that are put together of a word and the name of a value, for every value that there is.</summary>
    public static IEnumerable<string> Families() =>
    [
        .. Enum.GetValues<Scope>().Select(scope => $"scope.{Names.Of(scope)}"),
        .. Enum.GetValues<PlacementStatus>().Select(status => $"placement.{Names.Of(status)}"),
        .. Enum.GetValues<AnchorStyle>().Select(style => $"anchor.{Names.Of(style)}"),
        .. Enum.GetValues<Confidence>().Select(confidence => $"confidence.{Names.Of(confidence) ?? "none"}"),
        .. Enum.GetValues<MissingData>().Select(missing => $"missing.{Names.Of(missing)}"),
        .. Enum.GetValues<StandingReason>().Select(reason => $"reason.{Names.Of(reason)}"),
        .. Enum.GetValues<MixRule>().SelectMany(rule => new[] { $"rule.{Names.Of(rule)}", $"rule-long.{Names.Of(rule)}" }),
        .. Enum.GetValues<MixWordsKind>().Select(kind => Sentences.Words(new(kind, new Fraction(1, 2))).Key),
        .. Enum.GetValues<RedFlagCode>().SelectMany(code => FlagFamilies.Select(family => $"{family}.{Names.Of(code)}")),
        .. Enum.GetValues<BalanceCode>().SelectMany(code => BalanceFamilies.Select(family => $"{family}.{Names.Of(code)}")),
        .. Enum.GetValues<CheckQuestion>().Select(question => $"question.{Names.Of(question)}"),
        .. Enum.GetValues<CheckQuestion>().Select(question => $"fails.{Names.Of(question)}"),
        .. Enum.GetValues<TopicMatch>().Select(match => $"topic.{Names.Of(match) ?? "none"}"),
        .. Enum.GetValues<CheckReply>().SelectMany(reply => new[] { $"reply.{Names.Of(reply)}", $"filter.{Names.Of(reply)}" }),
        .. Enum.GetValues<CheckReason>().Select(reason => $"check.{Names.Of(reason)}"),
        .. Enum.GetValues<SheetField>().Select(field => $"field.{Names.Of(field)}"),
        .. Enum.GetValues<FailurePattern>().Select(pattern => $"sanity.{Names.Of(pattern)}"),
        "sanity.few",
        .. Enum.GetValues<PhaseStatus>().Select(status => $"phase-status.{Names.Of(status)}"),
        .. Enum.GetValues<LinkState>().Select(state => $"link-state.{Names.Of(state)}"),
        .. new[] { LinkState.Kept, LinkState.Late }.Select(state => $"link-state.{Names.Of(state)}-faulty"), // only what is live can be wrong
        .. Enum.GetValues<LinkState>().Except([LinkState.Kept, LinkState.Late]).Select(state => $"link-state.{Names.Of(state)}-exchanged"), // what is live is exchanged no more
        .. Enum.GetValues<ExitKind>().Select(kind => kind == ExitKind.Links ? "exit.links-counted" : $"exit.{Names.Of(kind)}"),
        .. Enum.GetValues<ExitKind>().Except([ExitKind.Links, ExitKind.Review]).Select(kind => $"exit.{Names.Of(kind)}-counted"),
        .. Promises.Select(column => $"actual.{column}"),
        .. Watched.Select(thing => $"track.{thing}"),
        .. Ticks.Select(tick => $"tick.{tick}"),
        .. Enum.GetValues<SourcingBasis>().Select(basis => $"sourcing.basis-{Names.Of(basis)}"),
        .. SourceTypeNames.All.SelectMany(type => TypeFamilies.Select(family => $"{family}.{type.Name}")),
        .. PolicySettings.All.Select(setting => $"policy.{setting.Name}"),
        .. PolicySettings.Groups.Select(group => $"policy-group.{group.Name}"),
        .. MethodPage().Tables.Select(table => table.Holds.Key),
        .. Glossary().SelectMany(key => new[] { key, key + ".meaning" }),
        .. Fractions().SelectMany(fraction => new[] { fraction, 1 - fraction }).Select(fraction => $"fraction.{fraction.Numerator}-{fraction.Denominator}"),
        .. Method().SelectMany(note => new[] { note.Title.Key, note.Text.Key }),
        .. Verdicts.Select(pair => $"verdict.{Names.Of(pair.Verdict)}-{Names.Of(pair.Confidence)}"),
        .. Conclusions.Select(plan => $"chart.conclusion-{plan}"),
    ];

    /// <summary>The verdicts with the confidence that each can have (P54, R9).</summary>
    public static IReadOnlyList<(ScanVerdict Verdict, ScanConfidence Confidence)> Verdicts { get; } =
    [
        (ScanVerdict.Local, ScanConfidence.Clear), (ScanVerdict.Local, ScanConfidence.Likely),
        (ScanVerdict.Global, ScanConfidence.Clear), (ScanVerdict.Global, ScanConfidence.Likely),
        (ScanVerdict.Mix, ScanConfidence.TooClose), (ScanVerdict.Mix, ScanConfidence.TooSmall),
        (ScanVerdict.NotScanned, ScanConfidence.None),
    ];

    /// <summary>Texts in quotes that can only be the name of a text: what a sentence is made of, or what a page says.</summary>
    public static IEnumerable<string> Asked(string source) => Sentence().Matches(source).Select(match => match.Groups[1].Value);

    /// <summary>All texts in quotes that may be the name of a text.</summary>
    public static IEnumerable<string> Quoted(string source) => InQuotes().Matches(source).Select(match => match.Groups[1].Value);

    /// <summary>Beginnings of names that are put together, such as <c>verdict</c> of <c>$"verdict.{…}"</c>.</summary>
    public static IEnumerable<string> Assembled(string source) => Interpolated().Matches(source).Select(match => match.Groups[1].Value);

    /// <summary>The files that ask for texts.</summary>
    public static IEnumerable<(RelativePath File, string Source)> Sources() => Repository.Files
        .Where(file => IsUnder(file, "generator/Pages/", ".cs") || IsUnder(file, "generator/Rendering/", ".cs") || IsUnder(file, "templates/", ".cshtml"))
        .Select(file => (file, Repository.Text(file)));

    private static bool IsUnder(RelativePath file, string folder, string ending) =>
        file.Value.StartsWith(folder, StringComparison.Ordinal) && file.Value.EndsWith(ending, StringComparison.Ordinal);

    private static ImmutableArray<string> Glossary() => MethodPage().Glossary;

    private static ImmutableArray<MethodNote> Method() => MethodPage().Notes;

    private static MethodPage MethodPage()
    {
        var data = DataBuilder.Data([MarketBuilder.Country()]);
        return MethodComposer.Compose(data, PageCase.Shells(data));
    }

    private static IEnumerable<Fraction> Fractions() => Enumerable.Range(0, 1001).Select(part => FriendlyFraction.Nearest(new(part, 1000))).Distinct();

    [GeneratedRegex("""(?:\bPhrase\(|\bSay\(|\bPlain\()\s*"([a-z][a-z0-9_.-]*)"\s*[,)]""")]
    private static partial Regex Sentence();

    [GeneratedRegex("""(?<!\$)"([a-z][a-z0-9_-]*(?:\.[a-z0-9_-]+)*)"(?!\])""")]
    private static partial Regex InQuotes();

    [GeneratedRegex("""\$"([a-z][a-z-]*(?:\.[a-z-]+)*)[.-]\{""")]
    private static partial Regex Interpolated();
}
