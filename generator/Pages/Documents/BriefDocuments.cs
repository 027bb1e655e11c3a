using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Pages.Wording;
using GeoBrief.Planning;
using GeoBrief.Primitives;

namespace GeoBrief.Pages.Documents;

/// <summary>Findings and plan of a market as <c>brief.json</c>.</summary>
public static class BriefDocuments
{
    /// <summary>The name of the shape, raised when it changes so that a reader would notice.</summary>
    public const string Schema = "geobrief/brief/1";

    /// <summary>To how many decimals shares are rounded.</summary>
    internal const int Decimals = 4;

    /// <summary>The document of one market with the rows of its sheet, to be written.</summary>
    public static BriefDocument Whole(BriefDocument figures, MarketFindings findings) =>
        figures with { Placements = [.. findings.Placements.Select(LedgerSections.Placement)] };

    /// <summary>The figures of one market: all of its document but the rows of the sheet, which are facts and may be very many.</summary>
    public static BriefDocument Of(PlannedMarket planned, DateOnly asOf)
    {
        var findings = planned.Findings;
        var market = findings.Market.Market;
        return new(
            Schema,
            asOf,
            MarketOf(market),
            ScanSections.Of(findings),
            TargetOf(findings.Target),
            ActualOf(findings.Actual, findings.Band),
            [],
            [.. findings.RedFlags.Select(flag => new RedFlagEntry(Names.Of(flag.Code), Names.Of(flag.Severity), flag.Count, Rows(flag.Rows)))],
            Symptoms: null,
            planned.Plan is { } plan ? PlanDocuments.Of(plan, planned, asOf) : null,
            [.. findings.Missing.Select(missing => new MissingEntry(Names.Of(missing), Sentences.Missing(missing, path => CountAt(path, findings))))],
            BalanceDocuments.Of(findings),
            LedgerSections.Sanity(findings.Ledger.Sanity),
            LedgerSections.Answers(findings.Ledger),
            LedgerSections.Completeness(findings.Ledger.Completeness),
            SourcingSections.Of(planned.Sourcing, findings.Anchors));
    }

    private static NumberValue CountAt(string path, MarketFindings findings) => Sentences.Number(path switch
    {
        "scan.competitors" => findings.Scan.Competitors,
        "scan.voting" => findings.Scan.Voting,
        "scan.pooled.local" => findings.Scan.Pooled.Local,
        "scan.pooled.global" => findings.Scan.Pooled.Global,
        "scan.pooled.unknown" => findings.Scan.Pooled.Unknown,
        "scan.pooled.otherCountry" => findings.Scan.Pooled.OtherCountry,
        "scan.mentions" => findings.Scan.Mentions,
        "answers.audience.unknown" => findings.Ledger.To(CheckQuestion.Audience).Unknown,
        "answers.context.unknown" => findings.Ledger.To(CheckQuestion.Context).Unknown,
        "actual.total" => findings.Actual.Counts.Total,
        _ => throw new ArgumentOutOfRangeException(nameof(path), path, "No sentence tells this number."),
    });

    private static MarketSection MarketOf(Market market) => new(
        market.Slug.Value,
        market.Name,
        market.Country?.Value,
        market.Language.Value,
        [.. market.SecondaryMarkets.Select(country => country.Value)],
        Names.Of(market.MixRule),
        Names.Of(market.PageType),
        market.TargetPage.Text,
        Sentences.Statement(market));

    private static TargetSection TargetOf(TargetMix target) => new(
        target.LocalShare.Round(Decimals),
        Rounded(target.Range?.Low),
        Rounded(target.Range?.High),
        Sentences.Words(target.Words),
        Names.Of(target.Basis),
        target.StartingShare.Round(Decimals),
        target.ProposedRule is { } rule ? Names.Of(rule) : null);

    private static ActualSection ActualOf(ActualMix actual, BandFinding band) => new(
        actual.Counts.Local,
        actual.Counts.Global,
        actual.Counts.OtherCountry,
        actual.Counts.Unknown,
        actual.LocalShare?.Round(Decimals),
        actual.Low?.Round(Decimals),
        actual.High?.Round(Decimals),
        actual.Counts.Total,
        actual.Counts.Known,
        new(
            Fraction.Of(band.Band.Low).Round(Decimals),
            Fraction.Of(band.Band.High).Round(Decimals),
            band.Place is { } place ? Names.Of(place) : null,
            band.Severity is { } severity ? Names.Of(severity) : null,
            band.Outside?.Round(Decimals)));

    internal static ScopeSection ScopesOf(ScopeCounts counts) =>
        new(counts.Local, counts.Global, counts.OtherCountry, counts.Unknown);

    internal static ImmutableArray<string> Rows(ImmutableArray<RowReference> rows) => [.. rows.Select(row => row.ToString())];

    /// <summary>A range is an estimate in floating point (R25); its rounding follows the same rule as all other shares.</summary>
    private static decimal? Rounded(double? value) =>
        value is { } number ? Math.Round((decimal)number, Decimals, MidpointRounding.AwayFromZero) : null;
}
