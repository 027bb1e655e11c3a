namespace GeoBrief.Model;

/// <summary>A person's word on a domain: a row of <c>domains.csv</c> with a country, or <c>global</c>, and no share of anything (R1).</summary>
/// <param name="Focus">The word.</param>
/// <param name="Reason">The note of its row (P21); null when none was given.</param>
/// <param name="Row">Where it is written.</param>
public sealed record DomainStatement(CountryFocus Focus, string? Reason, RowReference Row);
