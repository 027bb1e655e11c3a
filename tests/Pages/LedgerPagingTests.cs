using System.Collections.Immutable;
using FsCheck.Xunit;
using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Pages;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Pages;

public sealed class LedgerPagingTests
{
    [Fact]
    public void A_market_without_rows_has_one_page() => Assert.Equal(["ledger.html: 0"], Told([]));

    [Fact]
    public void A_short_ledger_stands_on_one_page_whatever_its_months() =>
        Assert.Equal(["ledger.html: 9"], Told([.. Rows("2025-11", 3), .. Rows("2026-09", 4), .. Rows(null, 2)]));

    [Fact]
    public void Months_are_put_together_from_the_oldest_on_and_the_newest_stand_first() => Assert.Equal(
        ["ledger.html: 20", "ledger-2026-07.html: 20", "ledger-2026-05.html: 20"],
        Told([.. Rows("2026-05", 10), .. Rows("2026-06", 10), .. Rows("2026-07", 20), .. Rows("2026-08", 10), .. Rows("2026-09", 5), .. Rows(null, 5)]));

    [Fact]
    public void A_full_page_keeps_its_rows_and_its_address_when_months_are_added()
    {
        ImmutableArray<PlacementFinding> before = [.. Rows("2026-05", 10), .. Rows("2026-06", 10), .. Rows("2026-07", 20), .. Rows("2026-08", 15)];
        var old = Split(before).ToDictionary(sheet => sheet.Path.Name);
        var now = Split([.. before, .. Rows("2026-09", 15), .. Rows("2026-10", 15)]).ToDictionary(sheet => sheet.Path.Name);

        Assert.Equal(Keys(old["ledger-2026-05.html"]), Keys(now["ledger-2026-05.html"]));
        Assert.Equal(Keys(old["ledger-2026-07.html"]), Keys(now["ledger-2026-07.html"]));

        static IEnumerable<(DateOnly?, string)> Keys(LedgerSheet sheet) => sheet.Rows.Select(row => (row.Placement.Placement.Date, row.Placement.Placement.Source.Value));
    }

    [Fact]
    public void A_month_with_many_rows_takes_several_pages() => Assert.Equal(
        ["ledger.html: 1", "ledger-2026-09.html: 25", "ledger-2026-09-2.html: 25", "ledger-2026-09-3.html: 10"],
        Told([.. Rows("2026-09", 60), .. Rows("2026-10", 1)]));

    [Fact]
    public void The_newest_month_begins_on_the_first_page() =>
        Assert.Equal(["ledger.html: 25", "ledger-2026-09-2.html: 12", "ledger-2026-08.html: 25"], Told([.. Rows("2026-08", 25), .. Rows("2026-09", 37)]));

    [Fact]
    public void Many_rows_without_a_day_take_pages_of_their_own() => Assert.Equal(
        ["ledger.html: 25", "ledger-open-2.html: 15", "ledger-2026-09.html: 4"], Told([.. Rows(null, 40), .. Rows("2026-09", 4)]));

    [Fact]
    public void A_page_shows_live_rows_first_and_the_newest_month_first()
    {
        var rows = LedgerSheet.Sorted([.. Rows(null, 1), .. Rows("2026-07", 1), .. Rows("2026-09", 1)]);

        Assert.Equal(["2026-09-15", "2026-07-15", null], rows.Select(row => row.Placement.Placement.Date?.ToString("yyyy-MM-dd", null)));
    }

    [Fact]
    public void A_row_heavier_than_a_page_has_one_to_itself()
    {
        var heavy = Rows("2026-09", 1, new string('a', 90_000));

        Assert.Equal(["ledger.html: 1", "ledger-2026-08.html: 2"], Told([.. Rows("2026-08", 2), .. heavy]));
    }

    [Property]
    public bool Every_row_stands_on_exactly_one_page_and_every_page_has_its_own_address(byte[] months)
    {
        ImmutableArray<PlacementFinding> rows = [.. (months ?? []).SelectMany(month => Rows(month % 5 == 0 ? null : $"202{month % 7}-{(month % 12) + 1:00}", month % 40))];
        var sheets = Split(rows);
        var shown = sheets.SelectMany(sheet => sheet.Rows).ToList();

        return shown.Count == rows.Length && !rows.Except(shown).Any() && sheets.Select(sheet => sheet.Path).Distinct().Count() == sheets.Length;
    }

    [Fact]
    public void The_links_go_by_year_and_name_the_months()
    {
        var sheets = Split([.. Rows("2025-11", 20), .. Rows("2025-12", 20), .. Rows("2026-01", 20)]);
        var pager = LedgerPager.Of(sheets, sheets[1].Path);

        Assert.Equal(["2026", "2025"], pager.Select(row => row.Year!));
        Assert.Equal(["ledger.html", "ledger-2025-12.html", "ledger-2025-11.html"], pager.SelectMany(row => row.Links).Select(link => link.Href));
        Assert.Equal("ledger-2025-12.html", Assert.Single(pager.SelectMany(row => row.Links), link => link.Current).Href);
    }

    [Fact]
    public void The_links_of_a_very_long_ledger_stay_few_and_reach_every_year()
    {
        ImmutableArray<PlacementFinding> rows = [.. from year in Enumerable.Range(2019, 8) from month in Enumerable.Range(1, 12) from row in Rows($"{year}-{month:00}", 200) select row];
        var sheets = Split(rows);
        var links = LedgerPager.Of(sheets, sheets[sheets.Length / 2].Path).SelectMany(row => row.Links).ToList();

        Assert.True(sheets.Length > 500);
        Assert.InRange(links.Count, 20, 30);
        Assert.Equal(8, LedgerPager.Of(sheets, sheets[0].Path).Length);
    }

    private static IEnumerable<string> Told(ImmutableArray<PlacementFinding> rows) => Split(rows).Select(sheet => $"{sheet.Path.Name}: {sheet.Rows.Length}");

    private static ImmutableArray<LedgerSheet> Split(ImmutableArray<PlacementFinding> rows) => LedgerPaging.Split(Text.Slug("mexico"), rows);

    private static ImmutableArray<PlacementFinding> Rows(string? month, int count, string? anchor = null) => DataBuilder.Analyze(
        MarketBuilder.Country(),
        [.. PlacementBuilder.Counting(count).Select(row => row with
        {
            Date = month is null ? null : DateOnly.ParseExact(month + "-15", "yyyy-MM-dd", null),
            Status = month is null ? PlacementStatus.Planned : PlacementStatus.Live,
            Anchor = anchor,
        })]).Placements;
}
