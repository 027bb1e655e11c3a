using GeoBrief.Primitives;

namespace GeoBrief.Analysis;

/// <summary>How many sources speak to whom (3.1). Whole numbers of 0 or more.</summary>
public sealed record ScopeCounts(int Local, int Global, int OtherCountry, int Unknown)
{
    /// <summary>None of any.</summary>
    public static ScopeCounts None { get; } = new(0, 0, 0, 0);

    /// <summary>Those that vote: local and global, n_c in the playbook.</summary>
    public int Voting => Local + Global;

    /// <summary>Those whose scope is known.</summary>
    public int Known => Local + Global + OtherCountry;

    /// <summary>All.</summary>
    public int Total => Known + Unknown;

    /// <summary>The local part of those that vote; null when none does.</summary>
    public Fraction? LocalOfVoting => Fraction.Share(Local, Voting);

    /// <summary>The sum of two.</summary>
    public ScopeCounts Plus(ScopeCounts other) =>
        new(Local + other.Local, Global + other.Global, OtherCountry + other.OtherCountry, Unknown + other.Unknown);
}
