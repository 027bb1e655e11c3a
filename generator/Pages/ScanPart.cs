using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Classification;

namespace GeoBrief.Pages;

/// <summary>A competitor's mentions, or as many of them as stand on one page.</summary>
/// <param name="At">The competitor's place among all, from 0.</param>
/// <param name="Finding">The competitor.</param>
/// <param name="Mentions">The mentions.</param>
/// <param name="Continued">Whether the page before holds the first of them.</param>
public sealed record ScanPart(int At, CompetitorFinding Finding, ImmutableArray<ClassifiedMention> Mentions, bool Continued)
{
    /// <summary>Its anchor.</summary>
    public string Id => $"c{At + 1}";
}
