using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Pages.Documents;
using GeoBrief.Pages.Wording;
using GeoBrief.Primitives;

namespace GeoBrief.Pages;

/// <summary>What to do about a red flag on Monday, with the names of this market: whom to ask, which page, which words.</summary>
public static class FlagRemedies
{
    private const int MostNames = 3;

    /// <summary>The remedy of one flag.</summary>
    public static Phrase Of(MarketContext context, RedFlag flag)
    {
        var market = context.Market;
        var rows = flag.Rows.ToHashSet();
        var links = context.Findings.Placements.Where(finding => rows.Contains(finding.Placement.Placement.Row)).ToList();
        var sites = links
            .Select(finding => finding.Placement.Placement)
            .OrderByDescending(row => row.Authority) // the strongest first; stable, so else as in the sheet
            .Select(row => row.Source.Unicode)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return new(
            $"flag-remedy.{Names.Of(flag.Code)}",
            ("market", market.Name),
            ("page", market.TargetPage.Text),
            ("language", Sentences.Language(market.Language)),
            ("country", BriefComposer.HomeWords(market)),
            ("sites", new Phrase("remedy.sites", ("sites", First(sites)), ("more", Sentences.Number(Math.Max(0, sites.Count - MostNames))))),
            ("pages", First(links.Select(finding => finding.Placement.Placement.TargetPage.Text))),
            ("words", First(links.SelectMany(finding => finding.Judgement.Places.Anchor).Where(word => word.Side == PlaceSide.Foreign).Select(word => word.Text))),
            ("brand", market.BrandTerms.IsEmpty ? "" : market.BrandTerms[0]),
            ("places", First(market.Places)),
            ("topics", First(market.Topics)),
            ("names", ListValue.Of(flag.Names)),
            ("countries", new ListValue([.. links.Select(finding => finding.Placement.Verdict.Country).OfType<CountryCode>().Distinct().Select(Sentences.Country)])),
            ("heavy", HeavyType(context, flag) is { } heavy ? Sentences.Types(heavy) : ""),
            ("types", new ListValue([.. OtherTypes(context, flag).Select(type => (PhraseValue)Sentences.Types(type))])),
            ("candidates", First(context.Findings.Gap.Where(gap => gap is { Candidate: true, Scope: Scope.Local }).Select(gap => gap.Domain.Unicode))));
    }

    /// <summary>The commonest kind of source among a flag's links, a tie by table order; null where none is known.</summary>
    public static SourceType? HeavyType(MarketContext context, RedFlag flag)
    {
        var rows = flag.Rows.ToHashSet();
        return context.Findings.Placements
            .Select(finding => finding.Placement.Placement)
            .Where(row => row.Type is not null && rows.Contains(row.Row))
            .GroupBy(row => row.Type)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key)
            .FirstOrDefault()?.Key;
    }

    private static IEnumerable<SourceType> OtherTypes(MarketContext context, RedFlag flag)
    {
        var heavy = HeavyType(context, flag);
        IEnumerable<SourceType> asked = context.Market.SourceTypes.IsEmpty
            ? [SourceType.LocalPress, SourceType.IndustryPublication, SourceType.Association, SourceType.Partner]
            : context.Market.SourceTypes;
        return asked.Where(type => type != heavy);
    }

    private static ListValue First(IEnumerable<string> names) => ListValue.Of(names.Distinct(StringComparer.Ordinal).Take(MostNames));
}
