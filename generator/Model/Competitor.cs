using System.Collections.Immutable;
using GeoBrief.Primitives;

namespace GeoBrief.Model;

/// <summary>One competitor of a scan with its mentions, each registrable domain once.</summary>
/// <param name="Domain">Its host.</param>
/// <param name="Rank">The best known position for the market's queries, from 1; null when not written.</param>
/// <param name="Counts">Whether a person insists that it counts although it is not on page one (R8).</param>
/// <param name="Mentions">In the order of the notes, then of the table.</param>
/// <param name="Commentary">What else was written under its heading, sanitised.</param>
/// <param name="Rows">Its heading with all below it, and the rows of the table: the evidence of its counts.</param>
public sealed record Competitor(
    HostName Domain,
    int? Rank,
    bool Counts,
    ImmutableArray<Mention> Mentions,
    HtmlFragment Commentary,
    ImmutableArray<RowReference> Rows);
