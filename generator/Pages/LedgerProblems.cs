using System.Collections.Frozen;
using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Pages.Documents;

namespace GeoBrief.Pages;

/// <summary>The rows of a ledger that something is wrong with, by what that is: red flags first, then questions answered no, then repetitions.</summary>
public static class LedgerProblems
{
    /// <summary>Red flags that speak of the links as a whole; none of their rows is wrong by itself.</summary>
    private static readonly FrozenSet<RedFlagCode> OfTheWhole =
        [RedFlagCode.ManyCountries, RedFlagCode.FewLocalDomains, RedFlagCode.SamePattern, RedFlagCode.OneLinkSource];

    /// <summary>The pages of problem rows, each row once, under the first thing that is wrong with it; none when nothing is.</summary>
    public static ImmutableArray<ProblemSheet> Split(MarketFindings findings)
    {
        var kinds = Kinds(findings);
        ImmutableArray<PlacementFinding> rows =
        [
            .. findings.Placements
                .Where(finding => kinds.ContainsKey(finding.Placement.Placement.Row))
                .GroupBy(finding => kinds[finding.Placement.Placement.Row])
                .OrderBy(group => group.Key.Order)
                .SelectMany(group => LedgerSheet.Sorted(group)),
        ];
        return
        [
            .. RowWeight.Chunk(rows).Select((chunk, at) => new ProblemSheet(
                Sheets.Page(findings.Market.Market.Slug, "ledger-problems", at),
                [.. chunk.GroupBy(row => kinds[row.Placement.Placement.Row]).Select(group => new ProblemGroup(new(group.Key.Text), [.. group]))])),
        ];
    }

    private static Dictionary<RowReference, (int Order, string Text)> Kinds(MarketFindings findings)
    {
        const int AfterFlags = 100;
        const int Last = 200;
        var kinds = new Dictionary<RowReference, (int Order, string Text)>();
        foreach (var flag in findings.RedFlags.Where(flag => !OfTheWhole.Contains(flag.Code)))
        {
            foreach (var row in flag.Rows)
            {
                kinds.TryAdd(row, ((int)flag.Code, $"flag.{Names.Of(flag.Code)}"));
            }
        }

        foreach (var finding in findings.Placements)
        {
            if (Failed(finding) is { } question)
            {
                kinds.TryAdd(finding.Placement.Placement.Row, (AfterFlags + (int)question, $"fails.{Names.Of(question)}"));
            }
            else if (finding.Repeats is not null)
            {
                kinds.TryAdd(finding.Placement.Placement.Row, (Last, "fails.repeats"));
            }
        }

        return kinds;
    }

    /// <summary>The first question answered no; that several countries claim the page is told once, and is no fault of each row.</summary>
    private static CheckQuestion? Failed(PlacementFinding finding) => Enum.GetValues<CheckQuestion>()
        .Where(question => finding.Judgement.To(question) is { Reply: CheckReply.No, Reason: not CheckReason.PageShared })
        .Select(question => (CheckQuestion?)question)
        .FirstOrDefault();
}
