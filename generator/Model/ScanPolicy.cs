namespace GeoBrief.Model;

/// <summary>How a competitor scan is read (P47 to P57, 3.1, 3.2). Shares are 0 to 1.</summary>
public sealed record ScanPolicy
{
    /// <summary>Fewer competitors than this are too few (P47).</summary>
    public int CompetitorsMin { get; init; } = 5;

    /// <summary>More competitors than this were not asked for (P47).</summary>
    public int CompetitorsMax { get; init; } = 10;

    /// <summary>The last position of page one; behind it a competitor has no vote (P48, R8).</summary>
    public int PageOne { get; init; } = 10;

    /// <summary>A scan below so many minutes was a quick look (P53).</summary>
    public int MinutesMin { get; init; } = 30;

    /// <summary>A scan above so many minutes is over its time box (P53).</summary>
    public int MinutesMax { get; init; } = 45;

    /// <summary>How many competitors the starting share counts as (3.2).</summary>
    public int PriorVotes { get; init; } = 5;

    /// <summary>How many classified mentions make a full vote (3.2).</summary>
    public int MentionsForFullVote { get; init; } = 5;

    /// <summary>At or above this share the verdict is local (P54).</summary>
    public decimal LocalVerdictShare { get; init; } = 0.60m;

    /// <summary>At or below this share the verdict is global (P54).</summary>
    public decimal GlobalVerdictShare { get; init; } = 0.40m;

    /// <summary>The part of the competitors that must stand on one side for a verdict to be likely (R9).</summary>
    public decimal LikelyAgreement { get; init; } = 0.70m;

    /// <summary>The difference between pooled and voted share above which the contrast is told (3.2).</summary>
    public decimal PooledContrast { get; init; } = 0.15m;

    /// <summary>Below this coverage the brief says that many sources are not classified (3.1).</summary>
    public decimal CoverageMin { get; init; } = 0.60m;

    /// <summary>A source of so many competitors is a repeatable pattern (P49, R13).</summary>
    public int PatternCompetitors { get; init; } = 2;

    /// <summary>A type that this part of the competitors has is a repeatable pattern (P49).</summary>
    public decimal PatternTypeShare { get; init; } = 0.50m;

    /// <summary>Sources of known authority that a comparison of authority needs on each side (P55, P56).</summary>
    public int AuthoritySample { get; init; } = 4;

    /// <summary>From this local share of the competitors on, strong links alone are told to be not enough (P56).</summary>
    public decimal StrongLinksCompetitors { get; init; } = 0.60m;

    /// <summary>Below this local share of our own links (P56).</summary>
    public decimal StrongLinksOwn { get; init; } = 0.40m;
}
