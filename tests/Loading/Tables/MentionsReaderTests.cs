using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Loading.Tables;
using GeoBrief.Model;
using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Loading.Tables;

public sealed class MentionsReaderTests
{
    [Fact]
    public void A_full_row_is_read()
    {
        const string Text = """
            competitor;source_domain;source_url;source_type;country;language;authority;rank;first_seen;note
            https://www.contafacil.example/;directoriopymes.mx;https://directoriopymes.mx/c;directory;local;es;12;3;2026-08-24;ranks and gets traffic
            """;

        var row = Assert.Single(Read(Text));

        Assert.Equal("contafacil.example", row.Competitor.Value);
        Assert.Equal(new SourceLocation(RelativePath.Of("markets/mexico/mentions.csv"), 2, 1, 31), row.At);
        Assert.Equal(("directoriopymes.mx", "directoriopymes.mx"), (row.Mention.Source.Value, row.Mention.Domain.Value));
        Assert.Equal("https://directoriopymes.mx/c", row.Mention.SourceUrl!.Text);
        Assert.Equal((SourceType.LocalDirectory, CountryFocus.Local), (row.Mention.Type, row.Mention.Focus));
        Assert.Equal(("es", 12, 3), (row.Mention.Language?.Value, row.Mention.Authority, row.Mention.Rank));
        Assert.Equal(new DateOnly(2026, 8, 24), row.Mention.FirstSeen);
        Assert.Equal((true, "ranks and gets traffic"), (row.Mention.Marked, row.Mention.Note));
        Assert.Equal("markets/mexico/mentions.csv:2", row.Mention.Row.ToString());
    }

    [Fact]
    public void What_is_not_written_is_absent()
    {
        var mention = Assert.Single(Read("competitor,source_domain\ncontafacil.example,amiti.org.mx\n")).Mention;

        Assert.Null(mention.Type);
        Assert.Null(mention.Focus);
        Assert.Null(mention.Language);
        Assert.Null(mention.Authority);
        Assert.Null(mention.Rank);
        Assert.Null(mention.FirstSeen);
        Assert.Equal((false, ""), (mention.Marked, mention.Note));
    }

    [Fact]
    public void Both_required_cells_are_asked_for_and_the_next_row_is_read()
    {
        var rows = Read("competitor,source_domain,rank\n,amiti.org.mx,1\ncontafacil.example,,1\ncontafacil.example,expansion.mx,0\na.example,expansion.mx,1\n", "GB2104 2,1+0", "GB2104 3,20+0", "GB2020 4,33+1");

        Assert.Equal("a.example", Assert.Single(rows).Competitor.Value);
    }

    [Fact]
    public void Missing_columns_are_told_once() =>
        Assert.Empty(Read("source_url,rank\nhttps://expansion.mx/a,1\n", "GB2101 1,0+0", "GB2101 1,0+0"));

    private static ImmutableArray<MentionRow> Read(string text, params string[] said)
    {
        var bag = new DiagnosticBag();
        var rows = MentionsReader.Read(RelativePath.Of("markets/mexico/mentions.csv"), Sheet.Decoded(text.ReplaceLineEndings("\n")), bag);
        Assert.Equal(said, bag.ToImmutable().Select(Sheet.Short));
        return rows;
    }
}
