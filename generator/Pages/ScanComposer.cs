using System.Collections.Immutable;
using System.Globalization;
using GeoBrief.Classification;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>The competitor scan of a market, mention by mention.</summary>
public static class ScanComposer
{
    /// <summary>The pages, one after the other; the first says what is missing where nothing was scanned.</summary>
    public static ImmutableArray<ScanPage> Compose(MarketContext context, Shells shells) =>
        [.. context.ScanSheets.Select((sheet, at) => Compose(context, shells, sheet, first: at == 0))];

    private static ScanPage Compose(MarketContext context, Shells shells, ScanSheet sheet, bool first)
    {
        var market = context.Market;
        var scan = market.Scan;
        return new()
        {
            Shell = shells.Of(market, "scan.html", sheet.Path, new("title.scan", ("market", market.Name))),
            Market = market.Name,
            Pager = Sheets.Pager([.. context.ScanSheets.Select(other => other.Path)], sheet.Path),
            Summary = first ? SummaryOf(context) : [],
            Commentary = first && scan is not null ? scan.Commentary : default,
            Competitors = [.. sheet.Parts.Select(part => Card(context, part))],
        };
    }

    private static ImmutableArray<Phrase> SummaryOf(MarketContext context)
    {
        if (context.Findings.Scan.Competitors == 0)
        {
            var policy = context.Policy.Scan;
            return
            [
                new(
                    "scan.none",
                    ("min", Sentences.Number(policy.CompetitorsMin)),
                    ("max", Sentences.Number(policy.CompetitorsMax)),
                    ("from", Sentences.Number(policy.MinutesMin)),
                    ("to", Sentences.Number(policy.MinutesMax))),
            ];
        }

        var notes = ScanWords.Notes(context).AddRange(ScanDetails.Of(context));
        return context.Market.Scan?.Analyst is { } analyst ? notes.Add(new("scan.analyst", ("analyst", analyst))) : notes;
    }

    private static CompetitorCard Card(MarketContext context, ScanPart part)
    {
        var finding = part.Finding;
        var competitor = finding.Competitor.Competitor;
        var path = $"scan.byCompetitor.{part.At}";
        var summary = new Phrase(
            finding.LocalShare is null ? "competitor.no-share" : finding.OnPageOne ? "competitor.share" : "competitor.no-vote",
            ("rank", competitor.Rank is null ? new Phrase("blank") : new Phrase("competitor.rank", ("rank", context.Figures.Count($"{path}.rank")))),
            ("local", context.Figures.Count($"{path}.local")),
            ("voting", Sentences.Number(finding.Counts.Voting)),
            ("share", finding.LocalShare is null ? "" : context.Figures.Percent($"{path}.localShare")!));
        return new(
            part.Id,
            competitor.Domain.Unicode,
            summary,
            string.Join(", ", competitor.Rows.Select(row => row.ToString())),
            part.Continued ? default : competitor.Commentary,
            [.. part.Mentions.Select(Mention)],
            part.Continued);
    }

    private static MentionRow Mention(ClassifiedMention mention)
    {
        var fact = mention.Mention;
        return new(
            EvidenceMap.Anchor(fact.Row),
            fact.Source.Unicode,
            fact.Type is null ? new("type.none") : Sentences.Type(mention.Type),
            ScopeMark.Of(mention.Verdict.Scope, !mention.SetAside),
            mention.SetAside ? new("clues.set-aside") : Sentences.Clues(mention.Verdict),
            fact.Authority?.ToString(CultureInfo.InvariantCulture),
            fact.Note,
            $"{(fact.Row.File.Name == "mentions.csv" ? "mentions.csv" : "")}:{fact.Row.First.ToString(CultureInfo.InvariantCulture)}");
    }
}
