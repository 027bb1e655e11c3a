using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages.Components;

/// <summary>The running local share at the end of a phase; positions are ready to print.</summary>
/// <param name="X">Across.</param>
/// <param name="Y">Down.</param>
/// <param name="LabelY">Where its number stands.</param>
/// <param name="Anchor">Which end of the label stands at X: start, middle or end.</param>
/// <param name="Share">The number.</param>
/// <param name="Day">Such as day 30.</param>
/// <param name="Past">Whether it is a fact rather than an outlook.</param>
public sealed record RunningPoint(string X, string Y, string LabelY, string Anchor, string Share, Phrase Day, bool Past);
