using System.Collections.Immutable;
using GeoBrief.Model;

namespace GeoBrief.Classification;

/// <summary>A competitor with its mentions, each with its scope.</summary>
public sealed record ClassifiedCompetitor(Competitor Competitor, ImmutableArray<ClassifiedMention> Mentions);
