using GeoBrief.Diagnostics;
using Xunit;

namespace GeoBrief.Tests.Loading.Tables;

public sealed class RecordReaderTests
{
    private const int Limit = 1024 * 1024;

    [Fact]
    public void A_row_stands_on_the_line_on_which_it_starts()
    {
        var (rows, said) = Sheet.Read("source_domain,note\na.mx,\"one\r\ntwo\n\nfour\"\nb.mx,\"x\"\"y\"\n");

        Assert.Empty(said);
        Assert.Equal([(2, "a.mx|one\r\ntwo\n\nfour|"), (6, "b.mx|x\"y|")], rows.AsEnumerable());
    }

    [Fact]
    public void A_cell_stands_on_its_own_physical_line_and_column()
    {
        var (_, said) = Sheet.Read("rank,\"note\n(free)\",source_domain\né😀,\"one\ntwo\",\"\0\"\n");

        Assert.Equal(["GB2103 1,6+5", "GB2002 4,6+3"], said.Select(Sheet.Short));
    }

    [Theory]
    [InlineData("12\" screen")]
    [InlineData("the \"best\" one")]
    [InlineData(" \"padded\"")]
    public void A_quote_inside_an_unquoted_cell_is_text(string cell)
    {
        var (rows, said) = Sheet.Read($"source_domain,note\na.mx,{cell}\nb.mx,y\n");

        Assert.Empty(said);
        Assert.Equal([(2, $"a.mx|{cell}|"), (3, "b.mx|y|")], rows.AsEnumerable());
    }

    [Fact]
    public void Text_after_a_closing_quote_is_taken_in_with_a_warning()
    {
        var (rows, said) = Sheet.Read("source_domain,note\na.mx,\"Guía\" de 4.0\nb.mx,\"y\" \n");

        var warning = Assert.Single(said);
        Assert.Equal(("GB1103 2,6+13", Severity.Warning), (Sheet.Short(warning), warning.Severity));
        Assert.Equal([(2, "a.mx|Guía de 4.0|"), (3, "b.mx|y |")], rows.AsEnumerable());
    }

    [Fact]
    public void A_quote_that_never_closes_is_an_error_at_its_line_and_the_next_rows_are_read()
    {
        var (rows, said) = Sheet.Read("source_domain,note\na.mx,x\nb.mx,\"open\nc.mx,y\nd.mx,z\n");

        Assert.Equal(["GB1102 3,6+1"], said.Select(Sheet.Short));
        Assert.Equal([(2, "a.mx|x|"), (4, "c.mx|y|"), (5, "d.mx|z|")], rows.AsEnumerable());
    }

    [Fact]
    public void A_quote_that_another_cell_seems_to_close_does_not_swallow_that_row()
    {
        var (rows, said) = Sheet.Read("source_domain,note\na.mx,\"open\nb.mx,\"closed\"\nc.mx,\"open too\nd.mx,z\n");

        Assert.Equal(["GB1102 2,6+1", "GB1102 4,6+1"], said.Select(Sheet.Short));
        Assert.Equal([(3, "b.mx|closed|"), (5, "d.mx|z|")], rows.AsEnumerable());
    }

    [Fact]
    public void A_quote_behind_a_stray_one_is_found_too()
    {
        var (rows, said) = Sheet.Read("source_domain,note\na\"mx,\"open\nb.mx,y");

        Assert.Equal(["GB1102 2,6+1"], said.Select(Sheet.Short));
        Assert.Equal([(3, "b.mx|y|")], rows.AsEnumerable());
    }

    [Fact]
    public void A_quote_that_never_closes_on_a_later_line_of_a_row_is_an_error_there()
    {
        var (rows, said) = Sheet.Read("source_domain,note,rank\na.mx,\"one\ntwo\",\"open\nb.mx,y,1\n");

        Assert.Equal(["GB1102 3,6+1"], said.Select(Sheet.Short));
        Assert.Equal([(4, "b.mx|y|1")], rows.AsEnumerable());
    }

    [Theory]
    [InlineData("source_domain,\"note\na.mx,x\n", "GB1102 1,15+1")]
    [InlineData("\n\nsource_domain,\"note", "GB1102 3,15+1")]
    public void A_header_whose_quote_never_closes_is_an_error_and_no_other(string text, string error)
    {
        var (rows, said) = Sheet.Read(text);

        Assert.Equal([error], said.Select(Sheet.Short));
        Assert.Empty(rows);
    }

    [Fact]
    public void A_record_of_one_mebibyte_is_read_and_a_longer_one_is_an_error()
    {
        var longest = new string('x', Limit - "a.mx,".Length);
        var (rows, said) = Sheet.Read($"source_domain,note\na.mx,{longest}\nb.mx,{longest}y\nc.mx,z\n");

        Assert.Equal(["GB1104 3,0+0"], said.Select(Sheet.Short));
        Assert.Equal([2, 4], rows.Select(row => row.Line));
    }

    [Fact]
    public void The_limit_is_for_a_record_with_its_quoted_line_breaks()
    {
        var lines = string.Concat(Enumerable.Repeat("0123456789\r\n", Limit / 10));
        var (rows, said) = Sheet.Read($"source_domain,note\na.mx,\"{lines}\"\nb.mx,y\n");

        Assert.Equal(["GB1104 2,0+0"], said.Select(Sheet.Short));
        Assert.Equal([(3 + (Limit / 10), "b.mx|y|")], rows.AsEnumerable());
    }

    [Fact]
    public void A_quote_that_never_closes_in_a_large_file_is_told_as_that()
    {
        var lines = string.Concat(Enumerable.Repeat("b.mx,y\n", Limit / 2));
        var (rows, said) = Sheet.Read($"source_domain,note\na.mx,\"open\n{lines}");

        Assert.Equal(["GB1102 2,6+1"], said.Select(Sheet.Short));
        Assert.Equal(Limit / 2, rows.Length);
        Assert.Equal(2 + (Limit / 2), rows[^1].Line);
    }
}
