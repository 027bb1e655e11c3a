using System.Collections.Immutable;
using System.Globalization;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Pages.Components;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>The competitor scan of a market, mention by mention.</summary>
public static class ScanComposer
{
    /// <summary>The title of each page.</summary>
    public static Phrase Title(Market market) => new("title.scan", ("market", market.Name));

    /// <summary>One of the pages of a market's scan; the first sums it up, and says what is missing where nothing was scanned.</summary>
    public static ScanPage Compose(MarketContext context, Shells shells, ScanSheet sheet)
    {
        var first = sheet == context.ScanSheets[0];
        var overview = first ? ScanTables.Of(context, sheet.Path) : null;
        var mentions = sheet.Parts.SelectMany(part => part.Mentions).ToList();
        var market = context.Market;
        var scan = market.Scan;
        return new()
        {
            Shell = shells.Of(market, "scan.html", sheet.Path, Title(market), ContentsOf(overview, sheet)),
            Market = market.Name,
            Pager = Sheets.Pager([.. context.ScanSheets.Select(other => other.Path)], sheet.Path),
            Summary = first ? SummaryOf(context) : [],
            Overview = overview,
            LocalMeaning = new(market.IsForAnyCountry ? "scope-meaning.local-any" : "scope-meaning.local"),
            Commentary = first && scan is not null ? scan.Commentary : default,
            Competitors = [.. sheet.Parts.Select(part => Card(context, part))],
            Scopes = [.. mentions.Select(mention => mention.Verdict.Scope).Distinct().Order().Select(scope => ScopeMark.Of(scope))],
            Types = [.. mentions.Select(mention => mention.Type).Distinct().Order().Select(type => (SourceTypeNames.Of(type), Sentences.Type(type)))],
        };
    }

    private static (string Id, string Key)[] ContentsOf(ScanOverview? overview, ScanSheet sheet) => overview is null
        ? []
        :
        [
            ("reading", "section.reading"),
            ("whom", "section.whom"),
            ("kinds", "section.types"),
            ("patterns", "section.patterns"),
            ("authority", "section.authority"),
            .. sheet.Parts.IsEmpty ? ReadOnlySpan<(string, string)>.Empty : [("mentions", "section.mentions")],
        ];

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
        return context.Market.Scan?.Analyst is { } analyst ? notes.Add(new("scan.analyst", ("analyst", analyst.TrimEnd('.')))) : notes;
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
            SourceTypeNames.Of(mention.Type),
            fact.Type is null ? new("type.none") : Sentences.Type(mention.Type),
            ScopeMark.Of(mention.Verdict.Scope, !mention.SetAside),
            mention.SetAside ? new("clues.set-aside") : Sentences.Clues(mention.Verdict),
            mention.SetAside ? [] : Sentences.AllClues(mention.Verdict),
            fact.Authority?.ToString(CultureInfo.InvariantCulture),
            fact.Note,
            $"{(fact.Row.File.Name == "mentions.csv" ? "mentions.csv" : "")}:{fact.Row.First.ToString(CultureInfo.InvariantCulture)}");
    }
}
