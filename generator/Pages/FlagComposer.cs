using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Documents;
using GeoBrief.Pages.Wording;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>The red flags of a market in words: what was seen, in which rows, and what to do on Monday.</summary>
public static class FlagComposer
{
    private const int MostRows = 12;

    /// <summary>How many there are, as a sentence.</summary>
    public static Phrase Summary(MarketContext context)
    {
        var flags = context.Findings.RedFlags;
        return new(
            flags.IsEmpty ? context.Findings.Actual.Counts.Total == 0 ? "flags.nothing-live" : "flags.none" : "flags.some",
            ("count", Sentences.Number(flags.Length)),
            ("act", Sentences.Number(flags.Count(flag => flag.Severity == FlagSeverity.Act))));
    }

    /// <summary>How many of the method's five are raised (P89); null while there is nothing to raise them from.</summary>
    public static Phrase? Count(MarketContext context) => context.Findings.Actual.Counts.Total == 0 && context.Findings.RedFlags.IsEmpty
        ? null
        : new(
            "flags.of-five",
            ("count", Sentences.Number(context.Findings.RedFlags.Count(flag => flag.IsOfTheMethod))),
            ("more", Sentences.Number(context.Findings.RedFlags.Count(flag => !flag.IsOfTheMethod))));

    /// <summary>One row a flag.</summary>
    public static ImmutableArray<FlagRow> Rows(MarketContext context, RelativePath page) =>
        [.. context.Findings.RedFlags.Select((flag, at) => Row(context, page, flag, at))];

    private static FlagRow Row(MarketContext context, RelativePath page, RedFlag flag, int at)
    {
        var code = Names.Of(flag.Code);
        return new(
            new($"flag.{code}"),
            flag.Severity == FlagSeverity.Act
                ? new(StatusLevel.Act, new("status.act"))
                : new(StatusLevel.Watch, new("status.watch")),
            new(
                $"flag-saw.{code}",
                ("count", context.Figures.Count($"redFlags.{at}.count")),
                ("total", context.Figures.Count("actual.total")),
                ("market", context.Market.Name),
                ("names", ListValue.Of(flag.Names)),
                ("heavy", FlagRemedies.HeavyType(context, flag) is { } heavy ? Sentences.Types(heavy) : ""),
                ("urgent", Sentences.Number(flag.Severity == FlagSeverity.Act ? 1 : 0))),
            FlagRemedies.Of(context, flag),
            [.. flag.Rows.Take(MostRows).Select(row => BriefEvidence.Row(context, page, row, new("blank")))],
            new("flags.rest", ("more", Sentences.Number(Math.Max(0, flag.Rows.Length - MostRows)))));
    }
}
