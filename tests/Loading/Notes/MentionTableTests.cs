using GeoBrief.Diagnostics;
using GeoBrief.Model;
using Xunit;

namespace GeoBrief.Tests.Loading.Notes;

public sealed class MentionTableTests
{
    private const string File = "markets/mexico/scan.md";

    [Fact]
    public void Columns_go_by_name_in_any_order()
    {
        var outcome = SampleFolder.LoadScan("## a.example\n\n| RANK | Country | source | Authority | Language | note | Type |\n|--|--|--|--|--|--|--|\n| 3 | local | [x](https://b.mx/p) | 55 | es | quoted | blog |\n");
        Assert.Empty(outcome.Diagnostics);
        var mention = Assert.Single(outcome.Scan().Competitors[0].Mentions);
        Assert.Equal(("b.mx", "https://b.mx/p", 3, 55, "es"), (mention.Source.Value, mention.SourceUrl!.Text, mention.Rank!.Value, mention.Authority!.Value, mention.Language!.Value.Value));
        Assert.Equal((CountryFocus.Local, SourceType.IndustryPublication, "x · quoted"), (mention.Focus!.Value, mention.Type!.Value, mention.Note));
        Assert.Equal("markets/mexico/scan.md:5", mention.Row.ToString());
    }

    [Fact]
    public void An_unknown_column_is_information_and_its_cells_are_notes()
    {
        var outcome = SampleFolder.LoadScan("## a.example\n\n| Source | Traffic |\n|--|--|\n| b.mx | ranks |\n");
        Assert.Equal(Severity.Info, outcome.Expect("GB2308", File, 3, 12).Severity);
        var mention = outcome.Scan().Competitors[0].Mentions[0];
        Assert.Equal(("ranks", true), (mention.Note, mention.Marked));
    }

    [Fact]
    public void An_unknown_column_does_not_take_the_place_of_the_notes()
    {
        var outcome = SampleFolder.LoadScan("## a.example\n\n| Source | DR | Notes |\n|--|--|--|\n| b.mx | 55 | ranks |\n");
        Assert.Equal(["GB2308"], outcome.Codes());
        Assert.True(outcome.Scan().Competitors[0].Mentions[0].Marked);
    }

    [Fact]
    public void A_column_given_twice_is_an_error_at_the_second() =>
        SampleFolder.LoadScan("## a.example\n\n| Source | Type | type |\n|--|--|--|\n| b.mx | blog | blog |\n").Expect("GB2309", File, 3, 19);

    [Fact]
    public void A_table_without_sources_is_a_warning_and_commentary()
    {
        var outcome = SampleFolder.LoadScan("## a.example\n\n| What | Count |\n|--|--|\n| press | 3 |\n");
        Assert.Equal(Severity.Warning, outcome.Expect("GB2307", File, 3, 1).Severity);
        Assert.Contains("<td>press</td>", outcome.Scan().Competitors[0].Commentary.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_cell_is_reported_at_its_column_and_the_next_row_is_read()
    {
        var outcome = SampleFolder.LoadScan("## a.example\n\n| Source | Authority |\n|--|--|\n| b.mx   | 930       |\n| c.mx | 40 |\n");
        outcome.Expect("GB2020", File, 5, 12);
        Assert.Equal("c.mx", Assert.Single(outcome.Scan().Competitors[0].Mentions).Source.Value);
    }

    [Fact]
    public void A_row_without_a_domain_is_a_warning_and_commentary()
    {
        var outcome = SampleFolder.LoadScan("## a.example\n\n| Source | Note |\n|--|--|\n| none | see <above> |\n|  |  |\n");
        outcome.Expect("GB2304", File, 5, 3);
        Assert.Empty(outcome.Scan().Competitors[0].Mentions);
        Assert.Contains("<li>none", outcome.Scan().Competitors[0].Commentary.Html, StringComparison.Ordinal);
    }
}
