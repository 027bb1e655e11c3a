using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>
/// The target local share (3.2): one vote for each competitor, and the starting share as if it were some competitors more.
/// </summary>
/// <param name="Local">a: the votes for local, those of the starting share included.</param>
/// <param name="Votes">n: all votes.</param>
internal readonly record struct TargetShare(Fraction Local, Fraction Votes)
{
    /// <summary>p = a / n, exact.</summary>
    public Fraction Share => Local / Votes;

    /// <summary>The 90% range of the share (3.3).</summary>
    public Interval Range => WilsonInterval.Of(Local, Votes, WilsonInterval.Ninety)!.Value;

    /// <summary>a = k * start + sum of v_c * s_c; n = k + sum of v_c.</summary>
    public static TargetShare Of(Fraction start, int priorVotes, IEnumerable<CompetitorFinding> competitors)
    {
        var local = start * priorVotes;
        Fraction votes = priorVotes;
        foreach (var competitor in competitors)
        {
            local += competitor.Vote * (competitor.LocalShare ?? Fraction.Zero);
            votes += competitor.Vote;
        }

        return new(local, votes);
    }
}
