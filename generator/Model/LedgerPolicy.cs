namespace GeoBrief.Model;

/// <summary>How the rows of the sheet are judged one by one, and when their failures make a pattern (P90-P95).</summary>
public sealed record LedgerPolicy
{
    /// <summary>A source is read at home when more than this share of its readers is there, 0 to 1 (P17, P92).</summary>
    public decimal HomeAudience { get; init; } = 0.50m;

    /// <summary>The latest counted placements that are looked at together (P90).</summary>
    public int Latest { get; init; } = 12;

    /// <summary>Below so many of them failures are listed, and no pattern is told (3.7).</summary>
    public int PatternSample { get; init; } = 4;

    /// <summary>So many failing placements make a pattern (P90), if they are <see cref="PatternShare"/> of all as well.</summary>
    public int PatternFailures { get; init; } = 3;

    /// <summary>A pattern begins at this share of failing placements, 0 to 1 (P90).</summary>
    public decimal PatternShare { get; init; } = 0.25m;
}
