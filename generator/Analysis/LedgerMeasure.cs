using System.Collections.Immutable;
using GeoBrief.Analysis.Checks;
using GeoBrief.Model;

namespace GeoBrief.Analysis;

/// <summary>Adds up what a market's placements say one by one (P90, P120).</summary>
internal static class LedgerMeasure
{
    public static LedgerFinding Of(ImmutableArray<PlacementFinding> placements, LedgerPolicy limits) =>
        new(SanityRule.Of(placements, limits), Tallies(placements), CompletenessOf(placements));

    private static ImmutableArray<AnswerTally> Tallies(ImmutableArray<PlacementFinding> placements)
    {
        var replies = Enum.GetValues<CheckReply>().Length;
        var counts = new int[CheckList.Questions.Length, replies];
        foreach (var finding in placements.Where(finding => finding.Counted))
        {
            foreach (var question in CheckList.Questions)
            {
                counts[(int)question, (int)finding.Judgement.To(question).Reply]++;
            }
        }

        return [.. CheckList.Questions.Select(question => new AnswerTally(
            question, Count(question, CheckReply.Yes), Count(question, CheckReply.Partly), Count(question, CheckReply.No), Count(question, CheckReply.Unknown)))];

        int Count(CheckQuestion question, CheckReply reply) => counts[(int)question, (int)reply];
    }

    private static SheetCompleteness CompletenessOf(ImmutableArray<PlacementFinding> placements)
    {
        var missing = new int[Completeness.Fields];
        foreach (var field in placements.SelectMany(finding => finding.Judgement.Completeness.Missing))
        {
            missing[(int)field]++;
        }

        return new(
            placements.Length,
            placements.Count(finding => finding.Judgement.Completeness.Missing.IsEmpty),
            placements.Count(finding => finding.Repeats is not null),
            [.. missing]);
    }
}
