using System.Collections.Immutable;

namespace GeoBrief.Analysis;

/// <summary>What a market's placements come to, judged one by one.</summary>
/// <param name="Sanity">Whether the latest failures make a pattern.</param>
/// <param name="Answers">How the counted placements answer, a tally a question, in their order.</param>
/// <param name="Completeness">How well the rows are filled in.</param>
public sealed record LedgerFinding(SanityFinding Sanity, ImmutableArray<AnswerTally> Answers, SheetCompleteness Completeness)
{
    /// <summary>The tally of one question.</summary>
    public AnswerTally To(CheckQuestion question) => Answers[(int)question];
}
