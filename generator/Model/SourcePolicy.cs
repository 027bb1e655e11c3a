namespace GeoBrief.Model;

/// <summary>How clues become the country of a source (P16, P21, P22). Weights and scores are points, 0 to 100.</summary>
public sealed record SourcePolicy
{
    /// <summary>What a country ending weighs (P16).</summary>
    public int EndingWeight { get; init; } = 30;

    /// <summary>What the audience weighs (P16).</summary>
    public int AudienceWeight { get; init; } = 30;

    /// <summary>What an address or masthead weighs (P16).</summary>
    public int PresenceWeight { get; init; } = 15;

    /// <summary>What the subjects weigh (P16).</summary>
    public int TopicsWeight { get; init; } = 15;

    /// <summary>What the sites that link to a source weigh (P16).</summary>
    public int InboundLinksWeight { get; init; } = 10;

    /// <summary>The score from which a source belongs to a country (P21).</summary>
    public int LocalScore { get; init; } = 30;

    /// <summary>The score from which a source leans to a country (P21).</summary>
    public int LeaningScore { get; init; } = 20;

    /// <summary>The lead over the second country that either needs (P21).</summary>
    public int ScoreLead { get; init; } = 10;

    /// <summary>The weight of clues with data without which nothing is called global (P21).</summary>
    public int GlobalWeight { get; init; } = 30;

    /// <summary>A source is global only where its largest audience is below this share (P21).</summary>
    public decimal GlobalAudienceBelow { get; init; } = 0.50m;

    /// <summary>The weight of clues with data from which confidence may be high (P22).</summary>
    public int HighWeight { get; init; } = 60;

    /// <summary>The lead that high confidence needs (P22).</summary>
    public int HighLead { get; init; } = 25;

    /// <summary>The weight of clues with data from which confidence is medium (P22).</summary>
    public int MediumWeight { get; init; } = 40;
}
