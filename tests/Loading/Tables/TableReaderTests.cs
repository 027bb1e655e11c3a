using GeoBrief.Diagnostics;
using Xunit;

namespace GeoBrief.Tests.Loading.Tables;

public sealed class TableReaderTests
{
    [Theory]
    [InlineData("source_domain,note,rank\na.mx,hello,1\n")]
    [InlineData("source_domain;note;rank\r\na.mx;hello;1\r\n")]
    [InlineData("source_domain\tnote\trank\ra.mx\thello\t1\r")]
    [InlineData("source_domain,note,rank\na.mx,hello,1")]
    [InlineData("RANK,Source domain,note\n1,a.mx,hello\n")]
    [InlineData("\"SOURCE-DOMAIN\",\"Note \",\"rank\"\n\"a.mx\",\"hello\",\"1\"\n")]
    public void Separators_line_ends_and_the_order_and_spelling_of_headers_do_not_matter(string text)
    {
        var (rows, said) = Sheet.Read(text);

        Assert.Empty(said);
        Assert.Equal([(2, "a.mx|hello|1")], rows.AsEnumerable());
    }

    [Fact]
    public void The_separator_is_counted_outside_the_quotes_of_the_header()
    {
        var (rows, said) = Sheet.Read("source_domain;\"note, free, long\";rank\na.mx;x,y;1\n");

        Assert.Equal(["GB2103 1,15+18"], said.Select(Sheet.Short));
        Assert.Equal([(2, "a.mx||1|x,y")], rows.AsEnumerable());
    }

    [Theory]
    [InlineData("sep=;\nsource_domain;note,a;rank\na.mx;x,y;1\n")]
    [InlineData("\"sep=;\"\r\nsource_domain;note,a;rank\r\na.mx;x,y;1\r\n")]
    public void The_first_line_of_excel_names_the_separator_and_keeps_the_lines_right(string text)
    {
        var (rows, _) = Sheet.Read(text);

        Assert.Equal([(3, "a.mx||1|x,y")], rows.AsEnumerable());
    }

    [Fact]
    public void Empty_lines_empty_rows_and_empty_headers_are_passed_over()
    {
        var (rows, said) = Sheet.Read("\n,,\nsource_domain,note,,\na.mx,x,,\n,,,\n\n  \nb.mx,,ignored,\nc.mx,,,,,\n");

        Assert.Empty(said);
        Assert.Equal([(4, "a.mx|x|"), (8, "b.mx||"), (9, "c.mx||")], rows.AsEnumerable());
    }

    [Fact]
    public void A_short_row_is_filled_with_empty_cells()
    {
        var (rows, said) = Sheet.Read("source_domain,note,rank,price\na.mx\n");

        Assert.Equal([(2, "a.mx|||")], rows.AsEnumerable());
        Assert.Equal(["GB2103 1,25+5"], said.Select(Sheet.Short));
    }

    [Fact]
    public void A_long_row_is_an_error_that_names_both_counts_and_the_next_row_is_read()
    {
        var (rows, said) = Sheet.Read("source_domain,note\na.mx,x,surplus,\nb.mx,y\n");

        var error = Assert.Single(said);
        Assert.Equal("GB1105 2,8+7", Sheet.Short(error));
        Assert.Contains("3 cells, and the header has 2", error.Message, StringComparison.Ordinal);
        Assert.Equal([(3, "b.mx|y|")], rows.AsEnumerable());
    }

    [Fact]
    public void The_same_header_twice_is_an_error_at_the_second_and_the_first_is_read()
    {
        var (rows, said) = Sheet.Read("source_domain,note,Source Domain\na.mx,x,b.mx\n");

        Assert.Equal("GB2102 1,20+13", Sheet.Short(Assert.Single(said)));
        Assert.Equal([(2, "a.mx|x|")], rows.AsEnumerable());
    }

    [Fact]
    public void An_unknown_header_twice_is_an_error_too()
    {
        var (_, said) = Sheet.Read("source_domain,price,PRICE\n");

        Assert.Equal(["GB2103 1,15+5", "GB2102 1,21+5"], said.Select(Sheet.Short));
    }

    [Fact]
    public void A_missing_required_column_is_one_error_at_the_header()
    {
        var (_, said) = Sheet.Read("\nnote,rank\nx,1\ny,2\n");

        var error = Assert.Single(said);
        Assert.Equal("GB2101 2,0+0", Sheet.Short(error));
        Assert.Contains("'source_domain'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_column_is_kept_and_reported_once_as_information()
    {
        var (rows, said) = Sheet.Read("source_domain,zzz price\na.mx,10\nb.mx,20\n");

        var information = Assert.Single(said);
        Assert.Equal(("GB2103", Severity.Info), (information.Code, information.Severity));
        Assert.Null(information.Hint);
        Assert.Equal([(2, "a.mx|||10"), (3, "b.mx|||20")], rows.AsEnumerable());
    }

    [Fact]
    public void A_misspelt_column_gets_the_nearest_name() =>
        Assert.Equal("Did you mean 'note'?", Assert.Single(Sheet.Read("source_domain,notee\n").Said).Hint);

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    [InlineData("sep=,")]
    public void An_empty_file_is_as_good_as_absent_with_a_warning(string text)
    {
        var (rows, said) = Sheet.Read(text);

        Assert.Empty(rows);
        var warning = Assert.Single(said);
        Assert.Equal(("GB1101", Severity.Warning, 0), (warning.Code, warning.Severity, warning.At.Line));
    }

    [Fact]
    public void A_header_alone_gives_no_rows_and_no_complaint()
    {
        var (rows, said) = Sheet.Read("source_domain,note");

        Assert.Empty(rows);
        Assert.Empty(said);
    }

    [Fact]
    public void A_nul_in_a_cell_is_dropped_with_a_warning()
    {
        var (rows, said) = Sheet.Read("source_domain,note\na.mx,he\0llo\n");

        Assert.Equal([(2, "a.mx|hello|")], rows.AsEnumerable());
        var warning = Assert.Single(said);
        Assert.Equal("GB2002 2,6+6", Sheet.Short(warning));
        Assert.Contains("'note'", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_nul_in_a_header_is_dropped_with_a_warning()
    {
        var (rows, said) = Sheet.Read("source_\0domain,note\na.mx,x\n");

        Assert.Equal(["GB2002 1,1+14"], said.Select(Sheet.Short));
        Assert.Equal([(2, "a.mx|x|")], rows.AsEnumerable());
    }
}
