using System.Collections.Immutable;
using FsCheck.Xunit;
using GeoBrief.Analysis;
using GeoBrief.Pages;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Pages;

public sealed class RowWeightTests
{
    [Fact]
    public void No_rows_fit_and_make_no_part()
    {
        Assert.True(RowWeight.Fit([]));
        Assert.Empty(RowWeight.Chunk([]));
    }

    [Theory]
    [InlineData(25, true)]
    [InlineData(26, false)]
    public void A_page_holds_so_many_rows_of_few_words(int rows, bool fit) => Assert.Equal(fit, RowWeight.Fit(Rows(Enumerable.Repeat(0, rows))));

    [Fact]
    public void A_row_alone_fits_whatever_it_weighs() => Assert.True(RowWeight.Fit(Rows([90_000])));

    [Fact]
    public void A_heavy_row_has_a_part_to_itself_in_its_place() =>
        Assert.Equal([2, 1, 3], RowWeight.Chunk(Rows([0, 0, 90_000, 0, 0, 0])).Select(part => part.Length));

    [Theory]
    [InlineData("Anchor")]
    [InlineData("Context")]
    [InlineData("Topic")]
    [InlineData("Why")]
    [InlineData("TargetPage")]
    public void Every_text_that_a_page_shows_weighs(string field)
    {
        var text = new string('a', 24_000);
        var rows = DataBuilder.Analyze(MarketBuilder.Country(), [.. PlacementBuilder.Counting(2).Select(row => field switch
        {
            "Anchor" => row with { Anchor = text },
            "Context" => row with { Context = text },
            "Topic" => row with { Topic = text },
            "Why" => row with { Why = text },
            _ => row with { TargetPage = Text.Page("https://facturo.example/mexico/" + text) },
        })]).Placements;

        Assert.False(RowWeight.Fit(rows));
    }

    [Fact]
    public void Weight_is_in_bytes_and_not_in_letters()
    {
        Assert.True(RowWeight.Fit(Rows([10_000, 10_000], 'a')));
        Assert.False(RowWeight.Fit(Rows([10_000, 10_000], '請')));
    }

    [Property]
    public bool Parts_hold_every_row_in_order_and_fit_and_none_could_take_the_next(byte[] lengths)
    {
        var rows = Rows((lengths ?? []).Select(length => length * 100));
        var parts = RowWeight.Chunk(rows);

        return parts.SelectMany(part => part).SequenceEqual(rows)
            && parts.All(part => part.Length > 0 && RowWeight.Fit(part))
            && parts.Zip(parts.Skip(1)).All(pair => !RowWeight.Fit([.. pair.First, pair.Second[0]]));
    }

    private static ImmutableArray<PlacementFinding> Rows(IEnumerable<int> lengths, char letter = 'a') =>
        DataBuilder.Analyze(MarketBuilder.Country(), [.. lengths.Select((length, at) =>
            PlacementBuilder.Live($"source{at}.example", line: at + 2) with { Why = new string(letter, length) })]).Placements;
}
