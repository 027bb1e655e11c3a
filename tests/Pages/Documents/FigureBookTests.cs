using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using GeoBrief.Pages.Documents;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Pages.Documents;

public sealed class FigureBookTests
{
    private static readonly BriefDocument Document = PageCase.Context(PageCase.OnCourse(), PlacementBuilder.Counting(4, 2)).Document;
    private static readonly FigureBook Figures = FigureBook.Of(Document, PageCase.English);

    [Fact]
    public void A_count_is_named_by_slug_and_path() =>
        Assert.Equal(new("mexico.scan.byCompetitor.0.local", 8, "8"), Figures.Count("scan.byCompetitor.0.local"));

    [Fact]
    public void A_share_keeps_four_decimals_and_is_read_as_a_percentage() =>
        Assert.Equal(new("mexico.actual.localShare", 0.6667m, "67%"), Figures.Percent("actual.localShare"));

    [Fact]
    public void What_the_document_does_not_know_is_no_figure()
    {
        var figures = FigureBook.Of(PageCase.Context(MarketBuilder.Country()).Document, PageCase.English);

        Assert.Null(figures.Percent("target.low"));
        Assert.Null(figures.Percent("actual.localShare"));
        Assert.Throws<InvalidOperationException>(() => figures.Count("scan.minutes"));
    }

    [Theory]
    [InlineData("actual.lokal")]
    [InlineData("nothing")]
    [InlineData("plan.catchUp.links")]
    [InlineData("actual.local.more")]
    public void A_path_that_is_none_is_a_fault_of_ours(string path) => Assert.Throws<InvalidOperationException>(() => Figures.Percent(path));

    [Fact]
    public void A_row_beyond_the_last_is_a_fault_of_ours() => Assert.ThrowsAny<ArgumentException>(() => Figures.Count("scan.byCompetitor.99.local"));

    [Fact]
    public void Words_are_no_figures() => Assert.Throws<InvalidOperationException>(() => Figures.Count("scan.verdict"));

    [Fact]
    public void The_figures_of_the_site_have_a_name_that_no_slug_can_have()
    {
        var figures = FigureBook.Of(
            new SiteDocument("s", new(2026, 9, 30), "1", "Facturo", "f", new(2, 30, 1, 0, null, null, new("choose", null, null, [], [], [])), [], [], System.Collections.Immutable.ImmutableSortedDictionary<string, int>.Empty),
            PageCase.English);

        Assert.Equal(new("_site.placements", 30, "30"), figures.Count("placements"));
    }

    [Fact] // The rows of the sheet are facts, not figures, and may be very many.
    public void Every_number_of_the_document_but_those_of_its_rows_is_a_figure_of_the_same_value()
    {
        var numbers = Numbers(DocumentJson.Tree(Document), "").Where(number => !number.Path.StartsWith("placements.", StringComparison.Ordinal)).ToList();

        Assert.All(numbers, number => Assert.Equal(number.Value, Figures.Percent(number.Path)!.Value));
        Assert.True(numbers.Count > 50, $"Only {numbers.Count} numbers were found.");
    }

    private static IEnumerable<(string Path, decimal Value)> Numbers(JsonNode? node, string path) => node switch
    {
        JsonObject entry => entry.SelectMany(property => Numbers(property.Value, Joined(path, property.Key))),
        JsonArray array => array.SelectMany((item, at) => Numbers(item, Joined(path, at.ToString(CultureInfo.InvariantCulture)))),
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => [(path, value.GetValue<decimal>())],
        _ => [],
    };

    private static string Joined(string path, string part) => path.Length == 0 ? part : $"{path}.{part}";
}
