using System.Collections.Immutable;
using GeoBrief.Model;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>Sources and placement briefs of a market.</summary>
public static class SourcingComposer
{
    private const string Page = "sourcing.html";

    /// <summary>The title of each page.</summary>
    public static Phrase Title(Market market) => new("title.sourcing", ("market", market.Name));

    /// <summary>One of the pages; the first holds profile and rules, and says what is missing.</summary>
    /// <param name="context">The market.</param>
    /// <param name="shells">What stands around the page.</param>
    /// <param name="sheet">The briefs of this page.</param>
    /// <param name="markets">All markets of the client.</param>
    public static SourcingPage Compose(MarketContext context, Shells shells, SourcingSheet sheet, ImmutableArray<Market> markets)
    {
        var first = sheet == context.SourcingSheets[0];
        var market = context.Market;
        var shell = shells.Of(market, Page, sheet.Path, Title(market), first ? Sections : []);
        return new()
        {
            Shell = shell with { Contents = [.. shell.Contents, .. sheet.Links.Select(link => new NavLink("#" + link.Id, PlacementBriefComposer.ShortTitle(link)))] },
            Market = market.Name,
            Pager = Sheets.Pager([.. context.SourcingSheets.Select(other => other.Path)], sheet.Path),
            Overview = first ? SourcingWords.Overview(context, sheet.Path, markets) : null,
            Summary = Summary(context),
            Terms = PlacementTermsWords.Of(context),
            Briefs = PlacementBriefComposer.Of(context, sheet),
        };
    }

    private static (string Id, string Key)[] Sections =>
        [("kinds", "section.look-for"), ("rules", "section.fit"), ("not", "section.not-used"), ("briefs", "section.briefs")];

    private static Phrase Summary(MarketContext context)
    {
        var count = context.SourcingSheets.Sum(sheet => sheet.Links.Length);
        return new(
            (count, context.Planned.Plan) switch
            {
                ( > 0, _) => "placing.summary",
                (_, null) => "placing.no-plan",
                (_, { } plan) => plan.Phases.Any(phase => !phase.Links.IsEmpty) ? "placing.all-live" : "placing.no-links",
            },
            ("count", Sentences.Number(count)),
            ("market", context.Market.Name),
            ("scan", new Phrase(context.Findings.Scan.Competitors == 0 ? "placing.no-scan" : "blank")));
    }
}
