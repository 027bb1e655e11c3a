using System.Globalization;
using GeoBrief.Model;
using Xunit;

namespace GeoBrief.Tests.Loading.Yaml;

public sealed class PolicyReaderTests
{
    public static TheoryData<string> Names => [.. PolicySettings.All.Select(setting => setting.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_threshold_can_be_overridden_by_its_name(string name)
    {
        var setting = PolicySettings.All.Single(known => known.Name == name);
        var path = name.Split('.');
        var value = Math.Max(1, setting.Min);
        var key = string.Join(": { ", path) + $": {value}" + string.Concat(Enumerable.Repeat(" }", path.Length - 1));
        Assert.Equal(value, setting.Read(Load(key).Value!.Site.Policy));
    }

    [Fact]
    public void An_unknown_threshold_is_an_error_with_the_nearest() =>
        Assert.Equal("Did you mean 'prior_votes'?", Load("prior_vote: 4").Expect("GB2233", "site.yml", 3, 3).Hint);

    [Fact]
    public void An_unknown_threshold_within_a_group_is_named_by_its_path() =>
        Assert.Contains("'competitors.mn'", Load("competitors: { mn: 4 }").Expect("GB2233", "site.yml", 3, 18).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("competitors: { min: 0 }", "GB2020", 23)]
    [InlineData("prior_votes: 101", "GB2020", 16)]
    [InlineData("prior_votes: 2.5", "GB2019", 16)]
    [InlineData("floor_local_share: 140", "GB2020", 22)]
    [InlineData("floor_local_share: much", "GB2018", 22)]
    [InlineData("floor_local_share: [1]", "GB2208", 22)]
    [InlineData("competitors: 5", "GB2208", 16)]
    public void A_value_out_of_its_bounds_is_an_error_and_the_default_stands(string line, string code, int column)
    {
        var outcome = Load(line);
        outcome.Expect(code, "site.yml", 3, column);
        Assert.Equal(Policy.Default, outcome.Value!.Site.Policy);
    }

    [Theory]
    [InlineData("1.4", "0.014", true)]
    [InlineData("2", "0.02", true)]
    [InlineData("60", "0.6", false)]
    [InlineData("0.6", "0.6", false)]
    [InlineData("1", "1", false)]
    public void A_share_above_1_is_percent_and_told_when_it_is_small(string written, string read, bool told)
    {
        var outcome = Load($"floor_local_share: {written}");
        Assert.Equal(decimal.Parse(read, CultureInfo.InvariantCulture), PolicySettings.All.Single(known => known.Name == "floor_local_share").Read(outcome.Value!.Site.Policy));
        Assert.Equal(told ? ["GB2024"] : [], outcome.Codes());
    }

    [Theory]
    [InlineData("competitors: { min: 8, max: 6 }", "competitors.min")]
    [InlineData("competitors: { min: 11 }", "competitors.max")]
    [InlineData("global_verdict_share: 0.7", "local_verdict_share")]
    [InlineData("minutes: { min: 50 }", "minutes.max")]
    [InlineData("bands: { balanced_max: 0.3 }", "bands.balanced_min")]
    [InlineData("red_flags: { off_topic: { watch: 0.6 } }", "red_flags.off_topic.act")]
    public void A_lower_bound_above_its_upper_is_an_error(string line, string named)
    {
        var found = Assert.Single(Load(line).Diagnostics, diagnostic => diagnostic.Code == "GB2234");
        Assert.Equal(3, found.At.Line);
        Assert.Contains(named, found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("competitors.min: 4\n  competitors: { min: 6 }", 18)]
    [InlineData("competitors: { min: 4 }\n  competitors.min: 6", 3)]
    public void One_threshold_by_its_dotted_name_and_in_a_mapping_is_given_twice_and_the_first_stands(string lines, int column)
    {
        var outcome = Load(lines);
        Assert.Contains("'competitors.min' is given a second time; the first is on line 3", outcome.Expect("GB2203", "site.yml", 4, column).Message, StringComparison.Ordinal);
        Assert.Equal(4, PolicySettings.All.Single(known => known.Name == "competitors.min").Read(outcome.Value!.Site.Policy));
    }

    private static GeoBrief.Diagnostics.Outcome<DataSet> Load(string line) => SampleFolder.Load(("site.yml", $"client: F\npolicy:\n  {line}\n"));
}
