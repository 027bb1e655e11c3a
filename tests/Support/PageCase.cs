using System.Collections.Immutable;
using GeoBrief.Analysis;
using GeoBrief.Classification;
using GeoBrief.Model;
using GeoBrief.Pages;
using GeoBrief.Pages.Wording;
using GeoBrief.Planning;

namespace GeoBrief.Tests.Support;

/// <summary>Facts as far as the pages.</summary>
internal static class PageCase
{
    public static LocaleFormats English { get; } = LocaleFormats.Of("en");

    public static PlannedSite Planned(DataSet data) => Planner.Plan(Analyzer.Analyze(Classifier.Classify(data)));

    public static SitePlan Compose(DataSet data) => SiteComposer.Compose(Planned(data), "1.2.3", []);

    public static ImmutableArray<MarketContext> Contexts(DataSet data) =>
        [.. Planned(data).Markets.Select(market => new MarketContext(market, data.Site.Policy, data.AsOf, English, data.Site.Client))];

    public static MarketContext Context(Market market, params Placement[] placements) => Contexts(DataBuilder.Data([market], placements))[0];

    public static Shells Shells(DataSet data) => new(data, English, null);

    public static Shells Shells(params Market[] markets) => Shells(DataBuilder.Data(markets));

    public static T Page<T>(this SitePlan plan, string path)
        where T : PageModel => (T)plan.Pages.Single(page => page.Path.Value == path).Compose();

    /// <summary>A market with five competitors, six live local links and a plan: on course in every respect.</summary>
    public static Market OnCourse(string slug = "mexico", string country = "MX") =>
        ScanCase.Market("8,4 8,4 8,4 8,4 8,4", MarketBuilder.Country(slug, country) with { Plan = new PlanInputs(new DateOnly(2026, 9, 1), [2, 3, 3]) });

    /// <summary>The market with its scan on lines of its own, as notes have it: a competitor, then its mentions.</summary>
    public static Market Numbered(this Market market)
    {
        var file = $"markets/{market.Slug}/scan.md";
        var line = 1;
        return market.Scan is not { } scan ? market : market with
        {
            Scan = scan with
            {
                Row = Text.Row(1, file),
                Competitors =
                [
                    .. scan.Competitors.Select(competitor => competitor with
                    {
                        Rows = [Text.Row(++line, file)],
                        Mentions = [.. competitor.Mentions.Select(mention => mention with { Row = Text.Row(++line, file) })],
                    }),
                ],
            },
        };
    }

    /// <summary>What fills a place of a sentence.</summary>
    public static PhraseValue Value(this Phrase phrase, string name) => phrase.Arguments.Single(argument => argument.Name == name).Value;

    public static long Number(this Phrase phrase, string name) => phrase.Value(name) switch
    {
        NumberValue number => number.Number,
        FigureValue figure => (long)figure.Figure.Value,
        var other => throw new ArgumentException($"{other} is no number.", nameof(name)),
    };
}
