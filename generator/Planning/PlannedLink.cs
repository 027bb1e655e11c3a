using System.Collections.Immutable;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Planning;

/// <summary>One link to be placed.</summary>
/// <param name="Scope">Local or global.</param>
/// <param name="Type">Which kind of source.</param>
/// <param name="Candidates">Up to three sources from the link gap; no source twice in one plan (3.11).</param>
/// <param name="AnchorStyle">The style of words to ask for (P101, P130).</param>
/// <param name="TargetPage">The page to link to (P117).</param>
public sealed record PlannedLink(
    Scope Scope, SourceType Type, ImmutableArray<HostName> Candidates, AnchorStyle AnchorStyle, WebAddress TargetPage);
