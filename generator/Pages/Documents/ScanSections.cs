using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Model;

namespace GeoBrief.Pages.Documents;

/// <summary>What a scan says as the <c>scan</c> of <c>brief.json</c>.</summary>
internal static class ScanSections
{
    private const int Decimals = BriefDocuments.Decimals;

    public static ScanSection Of(MarketFindings findings)
    {
        var scan = findings.Scan;
        return new(
            scan.Competitors,
            scan.Mentions,
            scan.SetAside,
            scan.Minutes,
            scan.Coverage?.Round(Decimals),
            Names.Of(scan.Verdict),
            Names.Of(scan.Confidence),
            BriefDocuments.ScopesOf(scan.Pooled),
            [.. scan.ByCompetitor.Select(Competitor)],
            [.. scan.ByType.Select(type => new TypeEntry(
                SourceTypeNames.Of(type.Type), type.Count, type.Mean.Round(Decimals), type.Smoothed.Round(Decimals), type.Competitors, type.Pattern))],
            [.. findings.Gap.Select(gap => new GapEntry(
                gap.Domain.Value,
                SourceTypeNames.Of(gap.Type),
                Names.Of(gap.Scope),
                gap.Country?.Value,
                gap.Competitors.Length,
                gap.Authority,
                BriefDocuments.Rows(gap.Rows)))],
            scan.Voting,
            scan.Pooled.LocalOfVoting?.Round(Decimals),
            scan.Contrast is { } contrast
                ? new(contrast.Pooled.Round(Decimals), contrast.Average.Round(Decimals), contrast.Median.Round(Decimals))
                : null,
            scan.Agreeing,
            Types(scan.Types),
            [.. findings.Patterns.Select(Pattern)],
            findings.Patterns.Length,
            findings.Patterns.Length - findings.Gap.Length,
            scan.CompetitorsToAdd,
            scan.TimeBox is { } box ? Names.Of(box) : null,
            scan.MinutesPerCompetitor,
            scan.PageOne is { } check ? PageOne(check) : null,
            findings.Authority is { } authority ? Authority(authority) : null,
            findings.StrongLinksOnly);
    }

    private static CompetitorEntry Competitor(CompetitorFinding finding) => new(
        finding.Competitor.Competitor.Domain.Value,
        finding.Competitor.Competitor.Rank,
        finding.Counts.Local,
        finding.Counts.Global,
        finding.Counts.OtherCountry,
        finding.Counts.Unknown,
        finding.Vote.Round(Decimals),
        finding.LocalShare?.Round(Decimals),
        BriefDocuments.Rows(finding.Competitor.Competitor.Rows),
        Types(finding.Types),
        finding.Thin);

    private static ImmutableArray<TypeCountEntry> Types(ImmutableArray<TypeCount> types) =>
        [.. types.Select(entry => new TypeCountEntry(SourceTypeNames.Of(entry.Type), entry.Count))];

    private static PatternEntry Pattern(SeenSource source) => new(
        source.Domain.Value,
        SourceTypeNames.Of(source.Type),
        Names.Of(source.Scope),
        source.Country?.Value,
        source.Competitors.Length,
        source.Authority,
        BriefDocuments.Rows(source.Rows),
        source.Ours,
        [.. source.Competitors.Select(domain => domain.Value)]);

    private static PageOneSection PageOne(PageOneCheck check) => new(
        check.Checked,
        check.NotOnPageOne.Length,
        check.WithoutRank.Length,
        check.Insisted.Length,
        check.Queries?.Scanned,
        check.Queries?.NotScanned,
        check.Queries?.Other);

    private static AuthoritySection Authority(AuthorityFinding authority)
    {
        var (theirs, ours) = (authority.Theirs, authority.Ours);
        return new(
            authority.Median.Round(Decimals),
            authority.OurMedian?.Round(Decimals),
            theirs.Known,
            theirs.Unknown,
            theirs.LocalHigh,
            theirs.LocalLow,
            theirs.GlobalHigh,
            theirs.GlobalLow,
            new(ours.Known, ours.Unknown, ours.LocalHigh, ours.LocalLow, ours.GlobalHigh, ours.GlobalLow));
    }
}
