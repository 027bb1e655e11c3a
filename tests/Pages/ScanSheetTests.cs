using FsCheck.Xunit;
using GeoBrief.Model;
using GeoBrief.Pages;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Pages;

public sealed class ScanSheetTests
{
    [Fact]
    public void A_market_without_a_scan_has_one_page_without_competitors() => Assert.Equal(["scan.html:"], Told(MarketBuilder.Country()));

    [Fact]
    public void A_small_scan_stands_on_one_page() => Assert.Equal(["scan.html: c1 6, c2 6"], Told(Of(6, 6)));

    [Fact]
    public void A_competitor_without_a_mention_is_shown_all_the_same() => Assert.Equal(["scan.html: c1 0, c2 3"], Told(Of(0, 3)));

    [Fact]
    public void The_first_page_leaves_room_for_the_overview_and_those_that_follow_take_more()
    {
        var sheets = Split(Of([.. Enumerable.Repeat(10, 20)]));

        Assert.Empty(sheets[0].Parts);
        Assert.Equal(["scan-2.html", "scan-3.html", "scan-4.html", "scan-5.html"], sheets[1..].Select(sheet => sheet.Path.Name));
    }

    [Fact]
    public void The_more_competitors_the_overview_has_the_fewer_mentions_stand_below_it() =>
        Assert.True(Split(Of([.. Enumerable.Repeat(4, 3)]))[0].Parts.Length > Split(Of([.. Enumerable.Repeat(4, 8)]))[0].Parts.Length);

    [Fact]
    public void A_competitor_of_many_mentions_goes_on_on_the_next_page_under_its_own_anchor()
    {
        var sheets = Split(Of(150));

        Assert.Equal(150, sheets.Sum(sheet => sheet.Parts.Sum(part => part.Mentions.Length)));
        Assert.All(sheets.SelectMany(sheet => sheet.Parts), part => Assert.Equal("c1", part.Id));
        Assert.Equal([false, true, true], sheets.SelectMany(sheet => sheet.Parts).Select(part => part.Continued));
    }

    [Fact]
    public void A_mention_with_a_very_long_note_has_a_page_to_itself()
    {
        var market = MarketBuilder.Country().Scanned(ScanBuilder.Competitor(
            "rival.example",
            [.. Enumerable.Range(0, 5).Select(at => ScanBuilder.Mention($"s{at}.example") with { Note = at == 2 ? new string('n', 70_000) : "" })]));

        Assert.Equal(["scan.html: c1 2", "scan-2.html: c1 1", "scan-3.html: c1 2"], Told(market));
    }

    [Property(MaxTest = 50)]
    public bool Every_mention_stands_on_one_page_in_its_order(byte[] counts)
    {
        var market = Of([.. (counts ?? []).Take(12).Select(count => (int)count)]);
        var findings = DataBuilder.Analyze(market).Scan.ByCompetitor;
        var sheets = ScanSheet.Split(market.Slug, findings);

        return sheets.SelectMany(sheet => sheet.Parts).SelectMany(part => part.Mentions).SequenceEqual(findings.SelectMany(finding => finding.Competitor.Mentions))
            && sheets.SelectMany(sheet => sheet.Parts).Select(part => part.At).Distinct().SequenceEqual(Enumerable.Range(0, findings.Length))
            && sheets.Skip(1).All(sheet => !sheet.Parts.IsEmpty)
            && sheets.Select(sheet => sheet.Path).Distinct().Count() == sheets.Length;
    }

    /// <summary>Competitors of so many mentions each.</summary>
    private static Market Of(params int[] mentions) =>
        MarketBuilder.Country().Scanned([.. mentions.Select((count, at) => ScanBuilder.Counting(count, 0, domain: $"rival{at:00}.example"))]);

    private static ScanSheet[] Split(Market market) => [.. ScanSheet.Split(market.Slug, DataBuilder.Analyze(market).Scan.ByCompetitor)];

    private static IEnumerable<string> Told(Market market) => Split(market).Select(sheet =>
        $"{sheet.Path.Name}:{string.Concat(sheet.Parts.Select((part, at) => $"{(at > 0 ? "," : "")} {part.Id} {part.Mentions.Length}"))}");
}
