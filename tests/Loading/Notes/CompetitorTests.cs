using GeoBrief.Diagnostics;
using Xunit;

namespace GeoBrief.Tests.Loading.Notes;

public sealed class CompetitorTests
{
    private const string File = "markets/mexico/scan.md";

    [Fact]
    public void A_heading_holds_the_host_its_rank_and_whether_it_counts()
    {
        var competitor = SampleFolder.LoadScan("## www.A.example · rank 14 · counts\n").Scan().Competitors[0];
        Assert.Equal(("a.example", 14, true), (competitor.Domain.Value, competitor.Rank!.Value, competitor.Counts));
    }

    [Fact]
    public void A_heading_may_be_a_link_or_underlined()
    {
        var competitors = SampleFolder.LoadScan("## [The one](https://a.example/) - rank 2\n\nb.example\n---------\n").Scan().Competitors;
        Assert.Equal(["a.example", "b.example"], competitors.Select(competitor => competitor.Domain.Value));
    }

    [Fact]
    public void A_part_of_a_heading_that_is_not_understood_is_information()
    {
        var found = SampleFolder.LoadScan("## a.example · count\n").Expect("GB2305", File, 1, 16);
        Assert.Equal((Severity.Info, "Did you mean 'counts'?"), (found.Severity, found.Hint));
    }

    [Fact]
    public void A_heading_without_a_domain_is_an_error_and_its_items_go_to_nobody()
    {
        var outcome = SampleFolder.LoadScan("## a.example\n- b.mx\n\n## Our own view\n- c.mx\n- nothing\n");
        outcome.Expect("GB2303", File, 4, 1);
        outcome.Expect("GB2304", File, 6, 3);
        Assert.Equal("b.mx", Assert.Single(Assert.Single(outcome.Scan().Competitors).Mentions).Source.Value);
    }

    [Fact]
    public void A_heading_of_level_one_ends_a_competitor_and_one_of_level_three_does_not()
    {
        var outcome = SampleFolder.LoadScan("## a.example\n- b.mx\n\n### Press\n- c.mx\n\n# Afterwards\n- just words\n");
        Assert.Empty(outcome.Diagnostics);
        var competitor = Assert.Single(outcome.Scan().Competitors);
        Assert.Equal(["b.mx", "c.mx"], competitor.Mentions.Select(mention => mention.Source.Value));
        Assert.Equal("markets/mexico/scan.md:1-5", Assert.Single(competitor.Rows).ToString());
        Assert.Contains("just words", outcome.Scan().Commentary.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_headings_of_one_competitor_are_put_together_with_information()
    {
        var outcome = SampleFolder.LoadScan("## a.example · rank 3\n- b.mx\n\n## c.example\n\n## a.example · rank 2 · counts\n- d.mx\n");
        Assert.Contains("line 1", outcome.Expect("GB2310", File, 6, 1).Message, StringComparison.Ordinal);
        var competitor = outcome.Scan().Competitors[0];
        Assert.Equal((2, 2, true), (competitor.Mentions.Length, competitor.Rank!.Value, competitor.Counts));
        Assert.Equal(["markets/mexico/scan.md:1-2", "markets/mexico/scan.md:6-7"], competitor.Rows.Select(row => row.ToString()));
    }

    [Fact]
    public void The_best_known_rank_stands()
    {
        var outcome = SampleFolder.Load(
            ("markets/mexico/scan.md", "## a.example · rank 12\n- b.mx · rank 9\n"),
            ("markets/mexico/mentions.csv", "competitor,source_domain,rank\na.example,c.mx,7\na.example,d.mx,11\n"));
        Assert.Equal(7, Assert.Single(outcome.Scan().Competitors).Rank);
    }

    [Fact]
    public void Without_a_rank_anywhere_there_is_none() => Assert.Null(SampleFolder.LoadScan("## a.example\n- b.mx\n").Scan().Competitors[0].Rank);

    [Fact]
    public void One_registrable_domain_under_a_competitor_is_one_mention_and_blanks_are_filled()
    {
        var outcome = SampleFolder.LoadScan("## a.example\n- b.mx · blog\n- www.b.mx · local press · authority 40 · ranks well\n\n## c.example\n- b.mx\n");
        var found = outcome.Expect("GB2311", File, 3, 3);
        Assert.Equal(Severity.Info, found.Severity);
        Assert.Contains("scan.md:2", found.Message, StringComparison.Ordinal);
        var mention = Assert.Single(outcome.Scan().Competitors[0].Mentions);
        Assert.Equal((Model.SourceType.IndustryPublication, 40, "ranks well", true), (mention.Type!.Value, mention.Authority!.Value, mention.Note, mention.Marked));
        Assert.Equal("markets/mexico/scan.md:2", mention.Row.ToString());
        Assert.Single(outcome.Scan().Competitors[1].Mentions);
    }

    [Fact]
    public void Rows_of_the_table_go_under_their_competitor_and_new_ones_come_after()
    {
        var outcome = SampleFolder.Load(
            ("markets/mexico/scan.md", "## a.example\n- b.mx\n"),
            ("markets/mexico/mentions.csv", "competitor,source_domain,source_type\nwww.a.example,c.mx,blog\na.example,b.mx,association\nz.example,d.mx,\n"));
        outcome.Expect("GB2311", "markets/mexico/mentions.csv", 3, 1);
        var scan = outcome.Scan();
        Assert.Equal(["a.example", "z.example"], scan.Competitors.Select(competitor => competitor.Domain.Value));
        Assert.Equal(["b.mx", "c.mx"], scan.Competitors[0].Mentions.Select(mention => mention.Source.Value));
        Assert.Equal(Model.SourceType.Association, scan.Competitors[0].Mentions[0].Type);
        Assert.Equal(["markets/mexico/scan.md:1-2", "markets/mexico/mentions.csv:2-3"], scan.Competitors[0].Rows.Select(row => row.ToString()));
    }

    [Fact]
    public void A_table_alone_is_a_scan()
    {
        var scan = SampleFolder.Load(("markets/mexico/mentions.csv", "competitor,source_domain\na.example,b.mx\n")).Scan();
        Assert.Equal("markets/mexico/mentions.csv:1-2", scan.Row.ToString());
        Assert.True(scan.Commentary.IsEmpty);
    }

    [Fact]
    public void Sources_listed_before_any_competitor_are_noticed() =>
        Assert.Equal(Severity.Info, SampleFolder.LoadScan("Notes\n\n- b.mx · blog\n\n## a.example\n").Expect("GB2312", File, 3, 3).Severity);
}
