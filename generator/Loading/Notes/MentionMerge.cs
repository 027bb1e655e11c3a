using GeoBrief.Diagnostics;
using GeoBrief.Model;

namespace GeoBrief.Loading.Notes;

/// <summary>Puts mentions under a competitor: the same registrable domain twice is one, the first value stands and blanks are filled.</summary>
internal static class MentionMerge
{
    public static void Add(NotedCompetitor competitor, Mention mention, SourceLocation cell, DiagnosticBag bag)
    {
        competitor.KnowRank(mention.Rank);
        var known = competitor.Mentions.FindIndex(other => other.Domain == mention.Domain);
        if (known < 0)
        {
            competitor.Mentions.Add(mention);
            return;
        }

        var first = competitor.Mentions[known];
        competitor.Mentions[known] = Fill(first, mention);
        bag.Add(NotesDiagnostics.MentionTwice(cell, mention.Domain.Unicode, competitor.Domain.Unicode, first.Row.ToString()));
    }

    private static Mention Fill(Mention first, Mention second) => first with
    {
        SourceUrl = first.SourceUrl ?? second.SourceUrl,
        Type = first.Type ?? second.Type,
        Focus = first.Focus ?? second.Focus,
        Reason = first.Focus is null ? second.Reason : first.Reason,
        Language = first.Language ?? second.Language,
        Authority = first.Authority ?? second.Authority,
        Rank = first.Rank ?? second.Rank,
        FirstSeen = first.FirstSeen ?? second.FirstSeen,
        Marked = first.Marked || second.Marked,
        Note = first.Note.Length > 0 ? first.Note : second.Note,
    };
}
