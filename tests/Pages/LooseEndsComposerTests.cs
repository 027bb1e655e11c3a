using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Model;
using GeoBrief.Pages;
using GeoBrief.Primitives;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Pages;

public sealed class LooseEndsComposerTests
{
    private static readonly Market Mexico = BalanceCase.Mexico;

    [Fact]
    public void Live_links_of_unknown_sources_are_folded_with_their_rows()
    {
        var loose = Loose([.. Mexico.To(2, null), .. Mexico.To(3, "MX")]);

        Assert.Equal(2m, loose.UnknownCount.Value);
        Assert.Equal(["markets/mexico/ledger.html#l2", "markets/mexico/ledger.html#l3"], loose.Unknown!.Rows.Select(row => row.Href));
    }

    [Fact]
    public void A_source_of_a_planned_link_need_not_be_known_yet() =>
        Assert.Null(Loose([.. Mexico.To(2, null, change: link => link with { Status = PlacementStatus.Planned })]).Unknown);

    [Fact]
    public void Many_are_cut_with_a_count()
    {
        var loose = Loose([.. Mexico.To(43, null)]);

        Assert.Equal((20, 23L), (loose.Unknown!.Rows.Length, loose.Unknown.Method.Number("more")));
    }

    [Theory]
    [InlineData(12, 12, null, 0)]
    [InlineData(13, 12, 1, 0)]
    [InlineData(60, 12, 20, 28)]
    public void Rows_of_no_market_are_folded_after_a_dozen(int rows, int shown, int? folded, int more)
    {
        var loose = Loose([.. Enumerable.Range(0, rows).Select(at => PlacementBuilder.Live($"s{at}.example", target: "https://elsewhere.example/"))]);

        Assert.Equal((shown, folded, (decimal)rows), (loose.Unassigned.Length, loose.MoreUnassigned?.Rows.Length, loose.UnassignedCount.Value));
        Assert.Equal(more, loose.MoreUnassigned?.Method.Number("more") ?? 0);
    }

    [Fact]
    public void Live_rows_without_a_day_are_counted_among_what_was_left_out_and_say_what_to_do()
    {
        var at = new SourceLocation(RelativePath.Of("placements.csv"), 7);
        var loose = Loose([], TableDiagnostics.DateNeeded(at, "live"), TableDiagnostics.RequiredCell(at, "target_page"));

        Assert.Equal(1, loose.Undated!.Number("count"));
        Assert.Contains("placements.csv:7 Write it like 2026-09-14.", loose.LeftOut.Select(row => $"{row.Reference} {row.Hint}"));
    }

    [Fact]
    public void Nothing_loose_says_nothing()
    {
        var loose = Loose([.. Mexico.To(2, "MX")]);

        Assert.Equal((0, 0, null, null, null), (loose.LeftOut.Length, loose.Unassigned.Length, loose.MoreUnassigned, loose.Unknown, loose.Undated));
    }

    private static LooseEnds Loose(ImmutableArray<Placement> rows, params ImmutableArray<Diagnostic> problems) => SiteComposer
        .Compose(PageCase.Planned(DataBuilder.Data([Mexico], BalanceCase.Numbered([rows]))), "1.2.3", problems)
        .Page<IndexPage>("index.html").Loose;
}
