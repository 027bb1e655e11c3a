using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using GeoBrief.Loading.Tables;
using GeoBrief.Model;
using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Loading.Tables;

public sealed class DomainsReaderTests
{
    [Fact]
    public void The_rows_of_a_domain_are_put_together_largest_share_first()
    {
        const string Text = """
            domain;country;share;language;authority;topics;presence;note
            expansion.mx;US;12%;;;accounting;;
            otro.mx;;;es;;;;
            www.expansion.mx;Mexico;0,78;es;71;"accounting; Mexico; AI; mx";mex;national daily
            """;

        var domains = Read(Text);

        var facts = domains[Host("expansion.mx")];
        Assert.Equal([("MX", 0.78m, 4), ("US", 0.12m, 2)], facts.Audience.Select(share => (share.Country.Value, share.Share, share.Row.First)));
        Assert.Equal(("es", 71, "MX"), (facts.Language?.Value, facts.Authority, facts.Presence?.Value));
        Assert.Equal(["accounting", "AI", "mx"], facts.Topics.AsEnumerable());
        Assert.Equal([new CountryCode("MX")], facts.TopicCountries.AsEnumerable());
        Assert.Equal("national daily", facts.Note);
        Assert.Equal(["domains.csv:2", "domains.csv:4"], facts.Rows.Select(row => row.ToString()));
        Assert.Null(facts.Statement);
        Assert.Equal(2, domains.Count);
    }

    [Theory]
    [InlineData("MX", FocusKind.Country)]
    [InlineData("global", FocusKind.Global)]
    public void A_country_without_a_share_is_a_statement(string country, FocusKind kind)
    {
        var facts = Read($"domain,country,share\nexpansion.mx,{country},\n")[Host("expansion.mx")];

        Assert.Equal(kind, facts.Statement?.Focus.Kind);
        Assert.Empty(facts.Audience);
    }

    [Fact]
    public void A_statement_can_stand_beside_shares()
    {
        var facts = Read("domain,country,share\nexpansion.mx,MX,\nexpansion.mx,US,0.6\n")[Host("expansion.mx")];

        Assert.Equal(CountryFocus.Of(new("MX")), facts.Statement?.Focus);
        Assert.Equal("US", Assert.Single(facts.Audience).Country.Value);
    }

    [Fact]
    public void Two_statements_that_contradict_each_other_are_an_error_at_the_second()
    {
        var facts = Read("domain,country\nexpansion.mx,MX\nexpansion.mx,MX\nexpansion.mx,global\n", "GB2110 4,14+6");

        Assert.Equal(CountryFocus.Of(new("MX")), facts[Host("expansion.mx")].Statement?.Focus);
        Assert.Equal(2, facts[Host("expansion.mx")].Rows.Length);
    }

    [Fact]
    public void Two_shares_of_one_country_that_differ_are_an_error_at_the_second() =>
        Read("domain,country,share\nexpansion.mx,MX,0.5\nexpansion.mx,MX,0.5\nexpansion.mx,MX,0.4\n", "GB2110 4,17+3");

    [Fact]
    public void Shares_may_come_to_a_little_more_than_1_by_rounding() =>
        Assert.Equal(3, Read("domain,country,share\na.mx,MX,0.34\na.mx,US,34%\na.mx,ES,33\n")[Host("a.mx")].Audience.Length);

    [Fact]
    public void Shares_above_1_are_an_error_at_the_row_that_goes_beyond()
    {
        var facts = Read("domain,country,share\na.mx,MX,0.7\na.mx,US,0.32\na.mx,ES,0.3\n", "GB2109 3,9+4")[Host("a.mx")];

        Assert.Equal(["MX", "ES"], facts.Audience.Select(share => share.Country.Value));
    }

    [Fact]
    public void Where_the_sites_that_link_to_it_are_stands_apart_from_its_readers()
    {
        var facts = Read("""
            domain,country,share,inbound_share
            a.example,MX,0.78,64%
            a.example,ES,,0.2
            a.example,US,0.1,
            """)[Host("a.example")];

        Assert.Equal([("MX", 0.78m), ("US", 0.1m)], facts.Audience.Select(share => (share.Country.Value, share.Share)));
        Assert.Equal([("MX", 0.64m, 2), ("ES", 0.2m, 3)], facts.InboundLinks.Select(share => (share.Country.Value, share.Share, share.Row.First)));
        Assert.Null(facts.Statement);
    }

    [Fact]
    public void A_country_beside_inbound_links_alone_is_no_statement() =>
        Assert.Null(Read("domain,country,inbound_share\na.example,MX,0.7\n")[Host("a.example")].Statement);

    [Fact]
    public void Two_inbound_shares_of_one_country_that_differ_are_an_error_at_the_second() =>
        Read("domain,country,inbound_share\na.example,MX,0.5\na.example,MX,0.5\na.example,MX,0.4\n", "GB2110 4,14+3");

    [Fact]
    public void Inbound_shares_have_a_whole_of_their_own_and_may_pass_it_by_rounding_only()
    {
        var facts = Read("domain,country,share,inbound_share\na.mx,MX,0.7,0.7\na.mx,US,0.3,0.31\na.mx,ES,,0.3\n", "GB2109 4,10+3")[Host("a.mx")];

        Assert.Equal(["MX", "US"], facts.InboundLinks.Select(share => share.Country.Value));
        Assert.Equal(2, facts.Audience.Length);
    }

    [Theory]
    [InlineData("share,inbound_share\na.mx,,,0.7\n", "GB2104 2,8+3")]
    [InlineData("share,inbound_share\na.mx,global,,0.7\n", "GB2003 2,6+6")]
    public void An_inbound_share_needs_a_country_too(string rows, string said) => Assert.Empty(Read("domain,country," + rows, said));

    [Fact]
    public void The_reason_of_a_statement_is_the_note_of_its_own_row()
    {
        const string Header = "domain,country,share,note\n";

        Assert.Equal("editor in Zaragoza", Reason(Header + "a.mx,ES,,editor in Zaragoza\na.mx,MX,0.5,from an export\n"));
        Assert.Equal("second thought", Reason(Header + "a.mx,ES,,\na.mx,ES,,second thought\na.mx,ES,,third\n"));
        Assert.Null(Reason(Header + "a.mx,MX,0.5,from an export\na.mx,ES,,\n"));

        static string? Reason(string text) => Read(text)[Host("a.mx")].Statement!.Reason;
    }

    [Fact]
    public void A_share_needs_a_country() => Assert.Empty(Read("domain,country,share\na.mx,,0.7\n", "GB2104 2,7+3"));

    [Fact]
    public void A_share_of_everywhere_is_an_error() => Assert.Empty(Read("domain,country,share\na.mx,global,0.7\n", "GB2003 2,6+6"));

    [Fact]
    public void Local_says_nothing_here_as_there_is_no_market() => Assert.Empty(Read("domain,country\na.mx,local\n", "GB2112 2,6+5"));

    [Fact]
    public void The_first_of_two_languages_is_used_with_a_warning() =>
        Assert.Equal("es", Read("domain,language\na.mx,es\na.mx,en\n", "GB2111 3,6+2")[Host("a.mx")].Language?.Value);

    [Fact]
    public void A_row_with_an_error_adds_nothing() =>
        Assert.Equal(["b.mx"], Read("domain,authority\n,1\na.mx,high\nb.mx,1\n", "GB2104 2,1+0", "GB2018 3,6+4").Keys.Select(host => host.Value));

    private static HostName Host(string text) => HostName.TryParse(text, out var host) ? host : throw new ArgumentException(text, nameof(text));

    private static ImmutableDictionary<HostName, DomainFacts> Read(string text, params string[] said)
    {
        var bag = new DiagnosticBag();
        var domains = DomainsReader.Read(RelativePath.Of("domains.csv"), Sheet.Decoded(text.ReplaceLineEndings("\n")), bag);
        Assert.Equal(said, bag.ToImmutable().Select(Sheet.Short));
        return domains;
    }
}
