using System.Collections.Immutable;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>A scan as a whole, before its mentions one by one.</summary>
/// <param name="Verdict">The answer to the one question (P54).</param>
/// <param name="Scopes">Whom the sources of each competitor speak to.</param>
/// <param name="Types">What they are; never mixed with the other.</param>
/// <param name="Patterns">What is seen at several competitors, in a sentence.</param>
/// <param name="PatternRows">The sources that are; the most widespread first.</param>
/// <param name="PatternRest">How many more there are.</param>
/// <param name="Authority">What is known of authority, in sentences.</param>
/// <param name="Plane">The picture; null where too little is known.</param>
public sealed record ScanOverview(
    Phrase Verdict,
    CountTable Scopes,
    CountTable Types,
    ImmutableArray<Phrase> Patterns,
    ImmutableArray<PatternRow> PatternRows,
    Phrase PatternRest,
    ImmutableArray<Phrase> Authority,
    AuthorityPlane? Plane);
