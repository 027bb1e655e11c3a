using GeoBrief.Analysis;
using GeoBrief.Pages.Wording;

namespace GeoBrief.Pages;

/// <summary>How the mix in the sheet stands against the band of its rule, in a sentence (P45).</summary>
public static class BandWords
{
    /// <summary>The sentence; it says so where nothing can be told yet (R15).</summary>
    public static Phrase Of(MarketContext context)
    {
        var finding = context.Findings.Band;
        return new(
            finding.Place switch
            {
                BandPlace.Inside => "band.inside",
                BandPlace.Below => "band.below",
                BandPlace.Above => "band.above",
                _ => "band.untold",
            },
            ("rule", Sentences.Rule(context.Market.MixRule)),
            ("band", Band(finding.Band)),
            ("start", new ShareValue(context.Document.Target.StartingShare)),
            ("share", Figure(finding.Place is null ? null : context.Figures.Percent("actual.localShare"))),
            ("outside", Figure(context.Figures.Points("actual.band.outside"))),
            ("urgency", finding.Severity switch
            {
                FlagSeverity.Act => new Phrase("band.act"),
                FlagSeverity.Watch => new Phrase("band.watch"),
                _ => new Phrase("blank"),
            }),
            ("total", context.Figures.Count("actual.total")),
            ("min", Sentences.Number(context.Policy.Mix.PlacementsForShare)));
    }

    private static PhraseValue Figure(Components.Figure? figure) => figure is { } known ? known : "";

    private static Phrase Band(MixBand band) => new(
        band.High >= 1 ? "band.at-least" : band.Low <= 0 ? "band.at-most" : "band.between",
        ("low", new ShareValue(band.Low)),
        ("high", new ShareValue(band.High)));
}
