using Xunit;

namespace GeoBrief.Tests.Verification.Rules;

public sealed class FigureRuleTests
{
    [Theory]
    [InlineData("mexico.target.localShare", "0.6338")]
    [InlineData("mexico.target.localShare", "0.63380")]
    [InlineData("mexico.target.basis", "scan")]
    [InlineData("mexico.gap.1.competitors", "2")]
    [InlineData("_site.markets", "2")]
    public void A_figure_that_its_file_confirms_passes(string key, string value) => Assert.Empty(With(Figure(key, value)).Codes());

    [Theory]
    [InlineData("GB5042", "mexico.target.localShare", "0.634")]
    [InlineData("GB5042", "mexico.target.localShare", "63%")]
    [InlineData("GB5042", "mexico.target.basis", "override")]
    [InlineData("GB5042", "mexico.target", "x")]
    [InlineData("GB5042", "mexico.scan", "0")]
    [InlineData("GB5041", "mexico.gap.2.competitors", "2")]
    [InlineData("GB5041", "mexico.gap.-1.competitors", "2")]
    [InlineData("GB5041", "mexico.target.localshare", "0.6338")]
    [InlineData("GB5041", "mexico", "1")]
    [InlineData("GB5041", "mexico.", "1")]
    [InlineData("GB5041", "spain.target.localShare", "0.6338")]
    [InlineData("GB5041", "_site.figures.markets", "2")]
    [InlineData("GB5040", "", "2")]
    [InlineData("GB5040", "_site.markets", "")]
    public void A_figure_that_its_file_does_not_confirm_is_found(string code, string key, string value) =>
        Assert.Equal([code], With(Figure(key, value)).Codes());

    [Theory]
    [InlineData("<data class='fig' value='2'>2</data>")]
    [InlineData("<data class='big fig' data-fig='site.markets'>2</data>")]
    [InlineData("<span data-fig='site.markets'>2</span>")]
    public void A_figure_without_value_or_name_is_found(string html) => Assert.Equal(["GB5040"], With(html).Codes());

    [Fact]
    public void One_name_with_two_values_is_found_where_no_file_decides()
    {
        var site = With(Figure("spain.x", "1.0") + Figure("spain.x", "1")).Page("method.html", Figure("spain.x", "2"));
        Assert.Equal(["GB5041", "GB5041", "GB5041", "GB5043"], site.Codes().Order(StringComparer.Ordinal));
        Assert.Equal("method.html", site.Findings().Single(finding => finding.Code == "GB5043").At.File.Value);
    }

    [Fact]
    public void A_file_of_figures_that_is_no_json_is_named()
    {
        var site = With(Figure("mexico.target.localShare", "0.6338")).File("markets/mexico/brief.json", "{");
        Assert.Equal(["GB5041", "GB5044"], site.Codes());
    }

    [Fact]
    public void A_message_says_both_values()
    {
        var message = Assert.Single(With(Figure("mexico.target.localShare", "0.7")).Findings()).Message;
        Assert.Contains("'0.7'", message, StringComparison.Ordinal);
        Assert.Contains("0.6338", message, StringComparison.Ordinal);
    }

    private static string Figure(string key, string value) => $"<data class=\"fig\" value=\"{value}\" data-fig=\"{key}\">x</data>";

    private static SiteUnderTest With(string body) => new SiteUnderTest().Page("index.html", body);
}
