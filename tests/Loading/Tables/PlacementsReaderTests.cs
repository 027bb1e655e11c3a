using GeoBrief.Diagnostics;
using GeoBrief.Loading.Tables;
using GeoBrief.Model;
using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Loading.Tables;

public sealed class PlacementsReaderTests
{
    private static readonly RelativePath File = RelativePath.Of("placements.csv");

    private static readonly Dictionary<Slug, Market?> Markets = new[] { Sheet.Market("mexico", "https://facturo.example/mx/") }
        .ToDictionary(market => market.Slug, Market? (market) => market);

    [Fact]
    public void A_full_row_is_read()
    {
        const string Text = """
            source_domain,source_url,target_page,date,status,source_type,country_focus,language,anchor,anchor_style,context,topic,rel,authority,market,why,Price
            expansion.mx,https://www.expansion.mx/nota,https://facturo.example/mx/,2026-09-14,Live,local press,MX,es-MX,Facturo,brand,Uses Facturo daily,e-invoicing,nofollow sponsored,"71,5",mexico,Read by owners,300
            """;

        var sheet = Read(Text, "GB2103 1,144+5");

        Assert.Equal(["Price"], sheet.ExtraColumns.AsEnumerable());
        var row = Assert.Single(sheet.Rows);
        Assert.Equal(("expansion.mx", "expansion.mx"), (row.Source.Value, row.Domain.Value));
        Assert.Equal("https://www.expansion.mx/nota", row.SourceUrl!.Text);
        Assert.Equal(("https://facturo.example/mx/", false), (row.TargetPage.Text, row.TargetByDefault));
        Assert.Equal((new DateOnly(2026, 9, 14), PlacementStatus.Live), (row.Date, row.Status));
        Assert.Equal((SourceType.LocalPress, CountryFocus.Of(new("MX"))), (row.Type, row.Focus));
        Assert.Equal(("es-MX", "Facturo", AnchorStyle.Brand), (row.Language?.Value, row.Anchor, row.AnchorStyle));
        Assert.Equal(("Uses Facturo daily", "e-invoicing", "Read by owners"), (row.Context, row.Topic, row.Why));
        Assert.Equal([LinkRelation.NoFollow, LinkRelation.Sponsored], row.Relations.AsEnumerable());
        Assert.Equal((72, "mexico"), (row.Authority, row.Market?.Value));
        Assert.Equal(["300"], row.Extra.AsEnumerable());
        Assert.Equal("placements.csv:2", row.Row.ToString());
    }

    [Fact]
    public void What_is_not_written_is_absent()
    {
        var row = Assert.Single(Read("source_domain,target_page,status\nexpansion.mx,https://facturo.example/mx/,planned\n").Rows);

        Assert.Equal(PlacementStatus.Planned, row.Status);
        Assert.Null(row.SourceUrl);
        Assert.Null(row.Date);
        Assert.Null(row.Type);
        Assert.Null(row.Focus);
        Assert.Null(row.Language);
        Assert.Null(row.Anchor);
        Assert.Null(row.AnchorStyle);
        Assert.Null(row.Authority);
        Assert.Null(row.Market);
        Assert.Empty(row.Relations);
        Assert.Empty(row.Extra);
    }

    [Theory]
    [InlineData("live")]
    [InlineData("paused")]
    [InlineData("lost")]
    [InlineData("")]
    public void A_placement_that_is_or_was_live_needs_a_date(string status)
    {
        var sheet = Read($"source_domain,target_page,status,date\nexpansion.mx,https://facturo.example/mx/,{status},\n", $"GB2105 2,{43 + status.Length}+0");

        Assert.Empty(sheet.Rows);
    }

    [Fact]
    public void A_sheet_without_a_column_of_dates_is_told_once()
    {
        var sheet = Read("source_domain,target_page,Fecha\na.mx,https://facturo.example/mx/,2026-09-01\nb.mx,https://facturo.example/mx/,2026-09-02\n", "GB2103 1,27+5", "GB2101 1,0+0");

        Assert.Empty(sheet.Rows);
    }

    [Theory]
    [InlineData("planned")]
    [InlineData("outreach")]
    [InlineData("rejected")]
    public void A_placement_that_never_was_live_needs_none(string status) =>
        Assert.Single(Read($"source_domain,target_page,status,date\nexpansion.mx,https://facturo.example/mx/,{status},\n").Rows);

    [Fact]
    public void A_date_that_is_wrong_is_reported_once() =>
        Read("source_domain,target_page,date\nexpansion.mx,https://facturo.example/mx/,14/09/2026\n", "GB2009 2,42+10");

    [Fact]
    public void The_source_can_be_taken_from_its_address()
    {
        var row = Assert.Single(Read("source_url,target_page,status\nhttps://blog.expansion.mx/nota,https://facturo.example/mx/,planned\n").Rows);

        Assert.Equal(("blog.expansion.mx", "expansion.mx"), (row.Source.Value, row.Domain.Value));
        Assert.Equal("https://blog.expansion.mx/nota", row.SourceUrl!.Text);
    }

    [Theory]
    [InlineData("https://expansion.mx/nota", "https://expansion.mx/nota")]
    [InlineData("https://expansion.mx/", null)]
    [InlineData("expansion.mx/nota", null)]
    public void An_address_where_a_domain_is_asked_for_gives_its_host_and_keeps_its_page(string written, string? page)
    {
        var row = Assert.Single(Read($"source_domain,target_page,status\n{written},https://facturo.example/mx/,planned\n").Rows);

        Assert.Equal("expansion.mx", row.Source.Value);
        Assert.Equal(page, row.SourceUrl?.Text);
    }

    [Fact]
    public void A_row_without_a_source_is_an_error() =>
        Assert.Empty(Read("source_domain,target_page,status\n,https://facturo.example/mx/,planned\n", "GB2104 2,1+0").Rows);

    [Fact]
    public void A_source_and_an_address_of_two_sites_are_a_warning_and_the_domain_is_taken()
    {
        const string Text = "source_domain,source_url,target_page,status\nexpansion.mx,https://otro.mx/nota,https://facturo.example/mx/,planned\n";

        Assert.Equal("expansion.mx", Assert.Single(Read(Text, "GB2108 2,14+20").Rows).Source.Value);
    }

    [Fact]
    public void A_sub_host_beside_its_domain_is_no_contradiction() =>
        Read("source_domain,source_url,target_page,status\nexpansion.mx,https://blog.expansion.mx/nota,https://facturo.example/mx/,planned\n");

    [Fact]
    public void An_empty_target_is_the_default_page_of_its_market_with_information()
    {
        var row = Assert.Single(Read("source_domain,target_page,status,market\nexpansion.mx,,planned,mexico\n", "GB2106 2,14+0").Rows);

        Assert.Equal(("https://facturo.example/mx/", true), (row.TargetPage.Text, row.TargetByDefault));
    }

    [Fact]
    public void An_empty_target_without_a_market_is_an_error() =>
        Assert.Empty(Read("source_domain,target_page,status,market\nexpansion.mx,,planned,\n", "GB2104 2,14+0").Rows);

    [Fact]
    public void A_market_that_is_not_there_is_an_error_with_the_nearest()
    {
        var bag = new DiagnosticBag();

        PlacementsReader.Read(File, Sheet.Decoded("source_domain,status,market\nexpansion.mx,planned,mexcio\n"), Markets, bag);

        var error = Assert.Single(bag.ToImmutable());
        Assert.Equal(("GB2107 2,22+6", "Did you mean 'mexico'?"), (Sheet.Short(error), error.Hint));
    }

    [Fact]
    public void One_bad_row_never_hides_the_next_and_all_faults_of_a_row_are_told()
    {
        const string Text = """
            source_domain,target_page,date,status,language,authority,rel
            localhost,facturo.example/mx/,2026-02-30,live,es,101,sponsord
            expansion.mx,https://facturo.example/mx/,2026-09-14,live,es,71,
            """;

        var sheet = Read(Text, "GB2012 2,1+9", "GB2014 2,11+19", "GB2010 2,31+10", "GB2022 2,54+8", "GB2020 2,50+3");

        Assert.Equal("placements.csv:3", Assert.Single(sheet.Rows).Row.ToString());
    }

    [Fact]
    public void Columns_that_are_missing_are_told_once_and_not_for_each_row() =>
        Assert.Empty(Read("anchor,status\na,planned\nb,planned\n", "GB2101 1,0+0", "GB2101 1,0+0").Rows);

    [Fact]
    public void Control_characters_are_never_kept_in_any_text()
    {
        var row = Assert.Single(Read(
            "source_domain,target_page,status,anchor,zzz\nexpansion.mx,https://facturo.example/mx/,planned,a\u001Bb,c\u001Bd\n",
            "GB2103 1,41+3", "GB2001 2,50+3", "GB2001 2,54+3").Rows);

        Assert.Equal(("a\uFFFDb", "c\uFFFDd"), (row.Anchor, row.Extra[0]));
    }

    [Fact]
    public void An_empty_file_is_no_sheet_with_a_warning() => Assert.Empty(Read("", "GB1101 0,0+0").Rows);

    [Fact]
    public void A_password_in_an_address_hides_the_line() =>
        Assert.Empty(Read("source_domain,target_page,status\nexpansion.mx,https://a:b@facturo.example/,planned\n", "GB2015 2,14+28").Rows);

    private static PlacementSheet Read(string text, params string[] said)
    {
        var bag = new DiagnosticBag();
        var sheet = PlacementsReader.Read(File, Sheet.Decoded(text.ReplaceLineEndings("\n")), Markets, bag);
        Assert.Equal(said, bag.ToImmutable().Select(Sheet.Short));
        return sheet;
    }
}
