namespace GeoBrief.Model;

/// <summary>
/// The thresholds in force. Each has a default of the playbook and may be overridden in <c>site.yml</c>; <see cref="PolicySettings"/>
/// lists them with their names, bounds and rules. Shares are 0 to 1.
/// </summary>
public sealed record Policy
{
    /// <summary>The defaults.</summary>
    public static Policy Default { get; } = new();

    /// <summary>The local share that a country page starts from (P63).</summary>
    public decimal StartingLocalShare { get; init; } = 0.60m;

    /// <summary>The local share below which a local-first page never falls within the plan (P106).</summary>
    public decimal FloorLocalShare { get; init; } = 0.60m;

    /// <summary>The starting share of a balanced page (P45).</summary>
    public decimal BalancedLocalShare { get; init; } = 0.50m;

    /// <summary>The starting share of a global-first page (P45).</summary>
    public decimal GlobalFirstLocalShare { get; init; } = 0.30m;

    /// <summary>The starting share of a site on its own country ending (P76).</summary>
    public decimal CcTldLocalShare { get; init; } = 0.80m;

    /// <summary>Fewer competitors than this are too few (P47).</summary>
    public int CompetitorsMin { get; init; } = 5;

    /// <summary>More competitors than this were not asked for (P47).</summary>
    public int CompetitorsMax { get; init; } = 10;

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

    /// <summary>Below so many placements pages show counts and no percentage (R15).</summary>
    public int PlacementsForShare { get; init; } = 4;

    /// <summary>The score from which a source belongs to a country (P21).</summary>
    public int LocalScore { get; init; } = 30;

    /// <summary>The score from which a source leans to a country (P21).</summary>
    public int LeaningScore { get; init; } = 20;

    /// <summary>The lead over the second country that either needs (P21).</summary>
    public int ScoreLead { get; init; } = 10;
}
