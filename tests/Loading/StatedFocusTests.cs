using GeoBrief.Diagnostics;
using Xunit;

namespace GeoBrief.Tests.Loading;

public sealed class StatedFocusTests
{
    [Theory]
    [InlineData("MX", "ES", true)]
    [InlineData("MX", "MX", false)]
    [InlineData("global", "MX", true)]
    [InlineData("MX", "global", true)]
    [InlineData("global", "global", false)]
    [InlineData("ES", "local", true)]
    [InlineData("MX", "local", false)]
    [InlineData("global", "local", true)]
    [InlineData("MX", "", false)]
    public void A_mention_that_says_otherwise_than_domains_stands_and_is_told(string stated, string said, bool told)
    {
        var outcome = SampleFolder.Load(
            ("domains.csv", $"domain,country\ndiario.mx,{stated}\n"),
            ("markets/mexico/mentions.csv", $"competitor,source_domain,country\nrival.example,diario.mx,{said}\n"));

        if (told)
        {
            var found = outcome.Expect("GB3007", "markets/mexico/mentions.csv", 2, 0);
            Assert.Equal(Severity.Info, found.Severity);
            Assert.Equal($"Of diario.mx this row says '{said}', and domains.csv:2 says '{stated}'; the row stands for itself.", found.Message);
        }

        Assert.Equal(told ? 1 : 0, outcome.Diagnostics.Length);
    }

    [Fact]
    public void A_domain_is_told_once_at_its_first_row_whatever_the_sub_host()
    {
        var outcome = SampleFolder.Load(
            ("domains.csv", "domain,country\ndiario.mx,MX\n"),
            ("placements.csv", "source_domain,target_page,status,country_focus\nblog.diario.mx,https://facturo.example/mx/,planned,AR\ndiario.mx,https://facturo.example/mx/,planned,ES\n"),
            ("markets/mexico/scan.md", "## rival.example\n- diario.mx · global\n"));

        outcome.Expect("GB3007", "placements.csv", 2, 0);
    }

    [Fact]
    public void A_sub_host_with_a_row_of_its_own_answers_to_that()
    {
        var outcome = SampleFolder.Load(
            ("domains.csv", "domain,country\ndiario.mx,MX\nblog.diario.mx,AR\n"),
            ("placements.csv", "source_domain,target_page,status,country_focus\nblog.diario.mx,https://facturo.example/mx/,planned,AR\n"));

        Assert.Empty(outcome.Diagnostics);
    }

    [Theory]
    [InlineData("mexico", 1)]
    [InlineData("", 0)]
    public void The_word_local_of_a_placement_is_held_against_a_country_where_its_market_is_written(string market, int told) =>
        Assert.Equal(told, SampleFolder.Load(
            ("domains.csv", "domain,country\ndiario.mx,ES\n"),
            ("placements.csv", $"source_domain,target_page,market,status,country_focus\ndiario.mx,https://facturo.example/mx/,{market},planned,local\n"))
            .Codes().Count(code => code == "GB3007"));

    [Fact]
    public void A_share_is_a_fact_and_no_word_that_a_row_could_be_against() => Assert.Empty(SampleFolder.Load(
        ("domains.csv", "domain,country,share\ndiario.mx,MX,0.9\n"),
        ("markets/mexico/scan.md", "## rival.example\n- diario.mx · country ES\n")).Diagnostics);
}
