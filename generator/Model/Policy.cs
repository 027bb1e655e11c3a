namespace GeoBrief.Model;

/// <summary>
/// The thresholds in force, in groups. Each has a default of the playbook and may be overridden in <c>site.yml</c>;
/// <see cref="PolicySettings"/> lists them with their names, bounds and rules.
/// </summary>
public sealed record Policy
{
    /// <summary>The defaults.</summary>
    public static Policy Default { get; } = new();

    /// <summary>Which mix to start from, and which band is a page's own.</summary>
    public MixPolicy Mix { get; init; } = new();

    /// <summary>How clues become the country of a source.</summary>
    public SourcePolicy Sources { get; init; } = new();

    /// <summary>How a competitor scan is read.</summary>
    public ScanPolicy Scan { get; init; } = new();

    /// <summary>From where on a red flag is raised.</summary>
    public RedFlagPolicy RedFlags { get; init; } = new();

    /// <summary>From where on the balance between markets is told as a finding.</summary>
    public BalancePolicy Balance { get; init; } = new();

    /// <summary>How a market's sourcing is judged, and how its plan is set against what happened.</summary>
    public PlanPolicy Plan { get; init; } = new();

    /// <summary>How each placement is judged, and when failures make a pattern.</summary>
    public LedgerPolicy Ledger { get; init; } = new();
}
