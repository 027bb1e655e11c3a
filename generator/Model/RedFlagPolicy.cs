namespace GeoBrief.Model;

/// <summary>From where on a red flag is raised (R18). Shares are 0 to 1 of the links that the rule looks at.</summary>
public sealed record RedFlagPolicy
{
    /// <summary>Below so many counted placements nothing is urgent, and most flags are not raised at all.</summary>
    public int Sample { get; init; } = 4;

    /// <summary>Links outside the market's section: act above this share (P80); one is worth watching.</summary>
    public decimal WrongPageAct { get; init; } = 0.50m;

    /// <summary>Anchors that name another country: act from so many (P82); one is worth watching.</summary>
    public int ForeignAnchorAct { get; init; } = 2;

    /// <summary>Watch below so many local domains (P88); a market without any acts.</summary>
    public int LocalDomains { get; init; } = 3;

    /// <summary>Typed links that a comparison of source types needs in each market (P84).</summary>
    public int PatternSample { get; init; } = 5;

    /// <summary>One type is heavy from this share (P84).</summary>
    public decimal PatternHeavy { get; init; } = 0.80m;

    /// <summary>Two markets have one pattern below this total-variation distance (P84).</summary>
    public decimal PatternDistance { get; init; } = 0.10m;

    /// <summary>Links on the hub of the language: act from this share (P81).</summary>
    public decimal HubOnly { get; init; } = 0.80m;

    /// <summary>Links on the site's root (P39).</summary>
    public AlarmLimits HomeHeavy { get; init; } = new(0.25m, 0.50m);

    /// <summary>Links in another language than the page's (P66).</summary>
    public AlarmLimits LanguageMismatch { get; init; } = new(0.25m, 0.50m);

    /// <summary>Links from pages about something else (P67).</summary>
    public AlarmLimits OffTopic { get; init; } = new(0.25m, 0.50m);

    /// <summary>Links tied to the client's other countries of this language (P96).</summary>
    public AlarmLimits SisterCountryHeavy { get; init; } = new(0.25m, 0.40m);

    /// <summary>Links from one domain (R18).</summary>
    public AlarmLimits OneLinkSource { get; init; } = new(0.40m, 0.60m);

    /// <summary>Placements that <see cref="OneLinkSource"/> needs.</summary>
    public int OneLinkSourceSample { get; init; } = 5;
}
