using GeoBrief.Diagnostics;
using GeoBrief.Model;
using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Loading.Notes;

public sealed class ScanNotesTests
{
    private const string File = "markets/mexico/scan.md";

    [Fact]
    public void The_example_of_the_contract_is_read_whole()
    {
        var outcome = SampleFolder.LoadScan("""
            ---
            scanned: 2026-08-24
            minutes: 40
            queries: [software de facturación]
            analyst: MR
            ---
            Local press leads almost everywhere; two of the five never appear abroad.

            ## contafacil.example · rank 1
            - eleconomista.com.mx · local press · "Guía de facturación 4.0"
            - amiti.org.mx · association
            - techcrunch.com · global publication · authority 93
            - directoriopymes.mx · local directory · ranks and gets traffic

            ## nubefactura.example · rank 3
            | Source            | Type                 | Country | Note              |
            |-------------------|----------------------|---------|-------------------|
            | expansion.mx      | local press          | MX      |                   |
            | saasgenius.com    | industry publication |         | English review    |

            """);
        Assert.Empty(outcome.Diagnostics);
        var scan = outcome.Scan();
        Assert.Equal((new DateOnly(2026, 8, 24), 40, "MR"), (scan.Scanned!.Value, scan.Minutes!.Value, scan.Analyst));
        Assert.Equal("software de facturación", Assert.Single(scan.Queries));
        Assert.Equal("<p>Local press leads almost everywhere; two of the five never appear abroad.</p>", scan.Commentary.Html.Trim());
        Assert.Equal("markets/mexico/scan.md:1-19", scan.Row.ToString());

        var first = scan.Competitors[0];
        Assert.Equal(("contafacil.example", 1, false), (first.Domain.Value, first.Rank!.Value, first.Counts));
        Assert.Equal("markets/mexico/scan.md:9-13", Assert.Single(first.Rows).ToString());
        Assert.True(first.Commentary.IsEmpty);
        Assert.Equal(
            [SourceType.LocalPress, SourceType.Association, SourceType.GlobalPublication, SourceType.LocalDirectory],
            first.Mentions.Select(mention => mention.Type!.Value));
        Assert.Equal([10, 11, 12, 13], first.Mentions.Select(mention => mention.Row.First));
        Assert.Equal("\"Guía de facturación 4.0\"", first.Mentions[0].Note);
        Assert.Equal(93, first.Mentions[2].Authority);
        Assert.Equal([false, false, false, true], first.Mentions.Select(mention => mention.Marked));

        var second = scan.Competitors[1];
        Assert.Equal(CountryFocus.Of(new CountryCode("MX")), second.Mentions[0].Focus);
        Assert.Equal(("saasgenius.com", "English review", 19), (second.Mentions[1].Source.Value, second.Mentions[1].Note, second.Mentions[1].Row.First));
        Assert.Equal("markets/mexico/scan.md:15-19", Assert.Single(second.Rows).ToString());
    }

    [Theory]
    [InlineData("a.mx · blog · seen")]
    [InlineData("a.mx | blog | seen")]
    [InlineData("a.mx - blog - seen")]
    [InlineData("a.mx – blog – seen")]
    [InlineData("a.mx — blog — seen")]
    public void Any_of_five_separators_parts_the_parts(string item)
    {
        var mention = Mention(item);
        Assert.Equal((SourceType.IndustryPublication, "seen"), (mention.Type!.Value, mention.Note));
    }

    [Fact]
    public void Keywords_are_read_as_such_wherever_they_stand()
    {
        var mention = Mention("a.mx · rank 4 · language es · authority 71 · trade press · country Mexico · quoted in passing · twice");
        Assert.Equal((4, "es", 71, SourceType.IndustryPublication), (mention.Rank!.Value, mention.Language!.Value.Value, mention.Authority!.Value, mention.Type!.Value));
        Assert.Equal(CountryFocus.Of(new CountryCode("MX")), mention.Focus);
        Assert.Equal("quoted in passing · twice", mention.Note);
    }

    [Theory]
    [InlineData("local", FocusKind.Local)]
    [InlineData("Global", FocusKind.Global)]
    public void Local_and_global_say_whom_a_source_speaks_to(string word, FocusKind expected) =>
        Assert.Equal(expected, Mention($"a.mx · {word} · blog").Focus!.Value.Kind);

    [Fact]
    public void A_keyword_within_other_words_is_a_note()
    {
        var mention = Mention("a.mx · blog · rank 3 of ten · a local story · country club");
        Assert.Null(mention.Rank);
        Assert.Null(mention.Focus);
        Assert.Equal("rank 3 of ten · a local story · country club", mention.Note);
    }

    [Fact]
    public void A_separator_within_a_quoted_title_parts_nothing()
    {
        var mention = Mention("a.mx · \"Guía - local - 4.0\" · blog");
        Assert.Equal("\"Guía - local - 4.0\" · blog".Split(" · ")[0], mention.Note);
        Assert.Null(mention.Focus);
        Assert.Equal(SourceType.IndustryPublication, mention.Type);
    }

    [Fact]
    public void A_link_gives_its_address_as_the_source_and_its_words_as_a_note()
    {
        var mention = Mention("[Guía · la mejor](https://www.expansion.mx/guia_4.0) · local press");
        Assert.Equal(("expansion.mx", "https://www.expansion.mx/guia_4.0", "Guía · la mejor"), (mention.Source.Value, mention.SourceUrl!.Text, mention.Note));
        Assert.Equal(SourceType.LocalPress, mention.Type);
    }

    [Theory]
    [InlineData("https://expansion.mx/a_b_c_")]
    [InlineData("<https://expansion.mx/a_b_c_>")]
    [InlineData("[expansion.mx](https://expansion.mx/a_b_c_)")]
    public void A_whole_address_is_the_page_of_the_mention(string written)
    {
        var mention = Mention($"{written} · blog");
        Assert.Equal(("expansion.mx", "https://expansion.mx/a_b_c_", ""), (mention.Source.Value, mention.SourceUrl!.Text, mention.Note));
    }

    [Fact]
    public void The_same_site_by_a_later_link_is_the_page_too() =>
        Assert.Equal("https://www.expansion.mx/a", Mention("expansion.mx · blog · [article](https://www.expansion.mx/a)").SourceUrl!.Text);

    [Fact]
    public void The_host_is_kept_as_written_and_the_registrable_domain_beside_it()
    {
        var mention = Mention("Blog.Expansion.MX · blog");
        Assert.Equal(("blog.expansion.mx", "expansion.mx"), (mention.Source.Value, mention.Domain.Value));
    }

    [Fact]
    public void An_unknown_type_is_other_with_information_and_stays_readable()
    {
        var outcome = SampleFolder.LoadScan("## a.example\n- b.mx · zzz magazine\n");
        Assert.Equal(Severity.Info, outcome.Expect("GB2017", File, 2, 10).Severity);
        var mention = outcome.Scan().Competitors[0].Mentions[0];
        Assert.Equal((SourceType.Other, "zzz magazine"), (mention.Type!.Value, mention.Note));
    }

    [Theory]
    [InlineData("b.mx · blog · authority 130", "GB2020", 27)]
    [InlineData("b.mx · blog · rank 0", "GB2020", 22)]
    [InlineData("b.mx · blog · country ZZ", "GB2003|GB2005", 25)]
    [InlineData("b.mx · blog · country Mexcio", "GB2003|GB2005", 25)]
    [InlineData("ftp://b.mx/x · blog", "GB2014", 3)]
    public void A_value_that_is_wrong_is_an_error_at_its_column_and_leaves_the_mention_out(string item, string codes, int column)
    {
        var outcome = SampleFolder.LoadScan($"## a.example\n- {item}\n- c.mx · blog\n");
        var found = Assert.Single(outcome.Diagnostics);
        Assert.Contains(found.Code, codes.Split('|'));
        Assert.Equal((2, column), (found.At.Line, found.At.Column));
        Assert.Equal("c.mx", Assert.Single(outcome.Scan().Competitors[0].Mentions).Source.Value);
    }

    [Fact]
    public void An_item_without_a_domain_is_a_warning_and_stays_commentary()
    {
        var outcome = SampleFolder.LoadScan("## a.example\n- b.mx · blog\n- nothing *else* found\n- see 3.5\n");
        var warnings = outcome.Diagnostics.Where(diagnostic => diagnostic.Code == "GB2304").ToList();
        Assert.Equal([(3, 3), (4, 3)], warnings.Select(warning => (warning.At.Line, warning.At.Column)));
        Assert.All(warnings, warning => Assert.Equal(Severity.Warning, warning.Severity));
        var competitor = outcome.Scan().Competitors[0];
        Assert.Single(competitor.Mentions);
        Assert.Contains("nothing <em>else</em> found", competitor.Commentary.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("b.mx", competitor.Commentary.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Saying_a_thing_twice_is_information_and_the_first_stands()
    {
        var outcome = SampleFolder.LoadScan("## a.example\n- b.mx · local · blog · global\n");
        outcome.Expect("GB2306", File, 2, 25);
        Assert.Equal(CountryFocus.Local, outcome.Scan().Competitors[0].Mentions[0].Focus);
    }

    [Fact]
    public void Numbered_lists_and_task_lists_are_lists()
    {
        var mentions = SampleFolder.LoadScan("## a.example\n1. b.mx · blog\n2. c.mx\n\n- [x] d.mx · blog\n- [ ] e.mx\n").Scan().Competitors[0].Mentions;
        Assert.Equal(["b.mx", "c.mx", "d.mx", "e.mx"], mentions.Select(mention => mention.Source.Value));
    }

    [Fact]
    public void An_item_below_another_is_a_note_of_it_or_a_mention_of_its_own()
    {
        var outcome = SampleFolder.LoadScan("## a.example\n- b.mx · blog\n  - it ranks for two queries\n  - c.mx · local press\n- d.mx\n");
        Assert.Empty(outcome.Diagnostics);
        var mentions = outcome.Scan().Competitors[0].Mentions;
        Assert.Equal(["b.mx", "c.mx", "d.mx"], mentions.Select(mention => mention.Source.Value));
        Assert.Equal(("it ranks for two queries", true), (mentions[0].Note, mentions[0].Marked));
        Assert.Equal("markets/mexico/scan.md:2-3", mentions[0].Row.ToString());
    }

    [Fact]
    public void An_item_over_two_lines_is_one_mention_with_both_as_its_row()
    {
        var outcome = SampleFolder.LoadScan("## a.example\n- b.mx · blog\n  · authority 30\n");
        var mention = Assert.Single(outcome.Scan().Competitors[0].Mentions);
        Assert.Equal((30, "markets/mexico/scan.md:2-3"), (mention.Authority!.Value, mention.Row.ToString()));
    }

    [Fact]
    public void Places_count_lines_however_they_end_and_the_front_matter_too() =>
        SampleFolder.LoadScan("---\r\nminutes: 40\r\n---\r\n## a.example\r\n- nothing here\r\n").Expect("GB2304", File, 5, 3);

    [Fact]
    public void Front_matter_that_is_never_closed_is_an_error_at_line_one() =>
        SampleFolder.LoadScan("---\nminutes: 40\n## a.example\n").Expect("GB2301", File, 1, 1);

    [Fact]
    public void A_mistake_in_the_front_matter_stands_on_its_line_of_the_file()
    {
        var outcome = SampleFolder.LoadScan("---\nscanned: 24.8.2026\nminute: 40\n---\n");
        outcome.Expect("GB2009", File, 2, 10);
        Assert.Equal("Did you mean 'minutes'?", outcome.Expect("GB2202", File, 3, 1).Hint);
    }

    [Fact]
    public void Notes_without_front_matter_are_fine() => Assert.Null(SampleFolder.LoadScan("## a.example\n- b.mx\n").Scan().Minutes);

    private static Mention Mention(string item)
    {
        var outcome = SampleFolder.LoadScan($"## a.example\n- {item}\n");
        Assert.Empty(outcome.Diagnostics);
        return Assert.Single(outcome.Scan().Competitors[0].Mentions);
    }
}
