using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Primitives;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis;

public sealed class CompletenessTests
{
    private static readonly Placement Full = PlacementBuilder.Live("expansion.mx", "MX") with
    {
        Language = new LanguageTag("es"),
        Anchor = "Facturo",
        Why = "read by customers",
    };

    [Fact]
    public void A_full_row_has_six_of_six() => Assert.Equal((6, 0), Told(Full));

    [Fact]
    public void A_bare_row_names_what_it_lacks()
    {
        var bare = Full with { Focus = null, Language = null, Anchor = " ", Why = "", TargetByDefault = true };

        Assert.Equal(1, Completeness.Of(bare).Filled);
        Assert.Equal([SheetField.CountryFocus, SheetField.Language, SheetField.AnchorStyle, SheetField.TargetPage, SheetField.Why], Completeness.Of(bare).Missing.AsEnumerable());
    }

    [Fact]
    public void A_style_without_an_anchor_is_enough() => Assert.Equal((6, 0), Told(Full with { Anchor = null, AnchorStyle = AnchorStyle.Brand }));

    [Fact]
    public void A_market_adds_up_what_its_rows_lack_and_which_repeat_another()
    {
        var page = Text.Page("https://expansion.mx/a");
        var sheet = DataBuilder.Analyze(
            MarketBuilder.Country(),
            Full with { SourceUrl = page },
            Full with { SourceUrl = page, Row = Text.Row(3) },
            Full with { Status = PlacementStatus.Planned, Focus = null, Why = null, Row = Text.Row(4) }).Ledger.Completeness;

        Assert.Equal((3, 2, 1), (sheet.Rows, sheet.Complete, sheet.Repeated));
        Assert.Equal((1, 0, 1), (sheet.Lacking(SheetField.CountryFocus), sheet.Lacking(SheetField.Language), sheet.Lacking(SheetField.Why)));
    }

    private static (int, int) Told(Placement row) => (Completeness.Of(row).Filled, Completeness.Of(row).Missing.Length);
}
