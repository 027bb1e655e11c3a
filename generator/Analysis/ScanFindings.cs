using System.Collections.Immutable;
using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>What the competitor scan of a market says (3.1-3.5).</summary>
/// <param name="Competitors">All competitors listed (R7).</param>
/// <param name="Voting">Those with a vote and a mention that votes: K in the playbook (R7).</param>
/// <param name="Mentions">All counted mentions.</param>
/// <param name="SetAside">Directories without a mark (R6).</param>
/// <param name="Minutes">How long the scan took; null when not written.</param>
/// <param name="Coverage">The part of the counted mentions that votes (R7); null when there is none.</param>
/// <param name="Verdict">What carries the rankings.</param>
/// <param name="Confidence">How sure.</param>
/// <param name="Pooled">The counts of all competitors together.</param>
/// <param name="ByCompetitor">By rank, none last, then by domain (R25).</param>
/// <param name="ByType">In the order of the table; empty when not scanned (R5).</param>
/// <param name="Contrast">Present when pooled and average share differ by more than the policy allows.</param>
public sealed record ScanFindings(
    int Competitors,
    int Voting,
    int Mentions,
    int SetAside,
    int? Minutes,
    Fraction? Coverage,
    ScanVerdict Verdict,
    ScanConfidence Confidence,
    ScopeCounts Pooled,
    ImmutableArray<CompetitorFinding> ByCompetitor,
    ImmutableArray<TypeFinding> ByType,
    PooledContrast? Contrast)
{
    /// <summary>The counted mentions of all competitors by source type, in the order of the table; empty when no competitor is listed.</summary>
    public ImmutableArray<TypeCount> Types => TypeTally.Sum(ByCompetitor);

    /// <summary>How many of those that vote stand strictly on the verdict's side of one half (P54); null where the verdict has no side.</summary>
    public int? Agreeing => VerdictRule.Agreeing(Verdict, VotingShares);

    /// <summary>The plain mean of the local shares of those that vote (3.2, P56); null when none does.</summary>
    public Fraction? AverageShare => VerdictRule.Average(VotingShares);

    /// <summary>How many more competitors with a vote the method asks for (P47); 0 when there are enough.</summary>
    public int CompetitorsToAdd { get; init; }

    /// <summary>How the minutes stand against the time box (P53); null when none were written.</summary>
    public ScanTimeBox? TimeBox { get; init; }

    /// <summary>Minutes for each competitor, rounded to whole ones (P53); null when either is missing.</summary>
    public int? MinutesPerCompetitor => Minutes is { } minutes && Fraction.Share(minutes, Competitors) is { } each ? each.RoundHalfUp() : null;

    /// <summary>The check against page one of the market's searches (P48); null without a scan.</summary>
    public PageOneCheck? PageOne { get; init; }

    private ImmutableArray<Fraction> VotingShares =>
        [.. ByCompetitor.Where(competitor => competitor.Vote > Fraction.Zero).Select(competitor => competitor.LocalShare).OfType<Fraction>()];
}
