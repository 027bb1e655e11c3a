namespace GeoBrief.Model;

/// <summary>From where on the balance between markets is told as a finding. Shares are 0 to 1 of the links that the rule looks at.</summary>
public sealed record BalancePolicy
{
    /// <summary>Below so many links of its kind a market's balance is counted and not judged (P6, P13, P46, P71).</summary>
    public int Sample { get; init; } = 4;

    /// <summary>A market's part of the local links of its language above its planned part: from this on it swamps the others (P26).</summary>
    public decimal SwampExcess { get; init; } = 0.25m;

    /// <summary>Local links of a language that <see cref="SwampExcess"/> needs (P26).</summary>
    public int SwampSample { get; init; } = 6;

    /// <summary>The days back from the day of the report, that day among them, in which each market should gain a link (P74).</summary>
    public int QuietDays { get; init; } = 30;

    /// <summary>Links of a sister market in those days from which on a market without any is told (P74).</summary>
    public int QuietSister { get; init; } = 2;

    /// <summary>One country's part of a language market's local links; strictly above counts (P38).</summary>
    public AlarmLimits OneCountry { get; init; } = new(0.40m, 0.60m);

    /// <summary>Local links that <see cref="OneCountry"/> needs (P38).</summary>
    public int OneCountrySample { get; init; } = 5;

    /// <summary>Two markets have the same sources from this overlap of their domains on (P13).</summary>
    public decimal SameSourcesShare { get; init; } = 0.50m;

    /// <summary>Different domains that the two need together (P13).</summary>
    public int SameSourcesUnion { get; init; } = 6;

    /// <summary>How many of a market's first links are looked at (P13).</summary>
    public int BatchLinks { get; init; } = 5;

    /// <summary>Fewer first links are no batch.</summary>
    public int BatchMin { get; init; } = 3;

    /// <summary>The days within which the first links make a batch, the first day among them (P13).</summary>
    public int BatchDays { get; init; } = 30;

    /// <summary>The part of the batch that is powerful and global, from which on it is out of balance (P13).</summary>
    public decimal BatchGlobal { get; init; } = 0.80m;

    /// <summary>From this authority on a source is powerful, 0 to 100 (P13).</summary>
    public int Authority { get; init; } = 70;

    /// <summary>Powerful global links of a local-first market; strictly above counts (P13).</summary>
    public decimal Premium { get; init; } = 0.40m;

    /// <summary>Links of other countries on a country's pages; the limit itself counts (P46).</summary>
    public AlarmLimits OtherCountries { get; init; } = new(0.25m, 0.50m);

    /// <summary>Local links that do not lead to the market's own pages; strictly above counts (P71).</summary>
    public AlarmLimits Misaligned { get; init; } = new(0.10m, 0.25m);

    /// <summary>Below this part of the links tied to a country its own country is pulled at (P6).</summary>
    public decimal TugTarget { get; init; } = 0.60m;

    /// <summary>From this part on one other country pulls hard (P6).</summary>
    public decimal TugRival { get; init; } = 0.25m;

    /// <summary>Links that each sister of a responding market holds back in its last phase, all but one at most (R23).</summary>
    public int RespondingLead { get; init; } = 2;
}
