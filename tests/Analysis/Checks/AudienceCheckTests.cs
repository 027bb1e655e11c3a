using GeoBrief.Analysis;
using GeoBrief.Model;
using GeoBrief.Primitives;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Analysis.Checks;

public sealed class AudienceCheckTests
{
    private static readonly Market Mexico = MarketBuilder.Country() with { SecondaryMarkets = [new("GT")] };
    private static readonly Market Hub = MarketBuilder.Language("spanish", "es", "MX", "ES");

    [Theory] // P92: a person's word, in both kinds of market
    [InlineData("MX", "Yes AudienceStated")]
    [InlineData("local", "Yes AudienceStated")]
    [InlineData("global", "Partly AudienceGlobal")]
    [InlineData("GT", "Partly AudienceSecondary")]
    [InlineData("ES", "No AudienceElsewhere")]
    public void What_a_person_wrote_is_believed(string focus, string told) =>
        Assert.Equal(told, CheckCase.Ask(CheckQuestion.Audience, Mexico, CheckCase.Row(focus: focus)));

    [Fact]
    public void A_page_for_many_countries_may_be_told_of_in_many() =>
        Assert.Equal("Yes AudienceWorldwide", CheckCase.Ask(CheckQuestion.Audience, Hub, InHub(focus: "global")));

    [Theory] // P17: most means more than half
    [InlineData("diario.mx", 0.51, "Yes AudienceMeasured")]
    [InlineData("diario.mx", 0.50, "Partly AudienceSome")]
    [InlineData("diario.com", 0.82, "Yes AudienceMeasured")]
    public void Most_readers_at_home_are_enough(string source, double share, string told) =>
        Assert.Equal(told, Read(source, ("MX", share)));

    [Fact]
    public void A_page_for_several_countries_adds_their_readers_up() =>
        Assert.Equal("Yes AudienceMeasured", CheckCase.Ask(CheckQuestion.Audience, Hub, InHub("diario.mx"), DataBuilder.Domain("diario.mx").Read(("MX", 0.30), ("ES", 0.25))));

    [Fact]
    public void An_ending_alone_shows_no_readers() => Assert.Equal("Partly AudienceByClues", CheckCase.Ask(CheckQuestion.Audience, Mexico, CheckCase.Row("diario.mx")));

    [Fact]
    public void A_kind_of_source_alone_shows_no_readers() =>
        Assert.Equal("Partly AudienceByType", CheckCase.Ask(CheckQuestion.Audience, Mexico, CheckCase.Row() with { Type = SourceType.LocalPress }));

    [Fact] // 15 for the address and 9 for the sites that link to it are 24: leaning
    public void A_source_that_only_leans_is_not_sure() =>
        Assert.Equal("Partly AudienceLeaning", CheckCase.Ask(
            CheckQuestion.Audience, Mexico, CheckCase.Row("diario.com"), DataBuilder.Domain("diario.com") with
            {
                Presence = new CountryCode("MX"),
                InboundLinks = [new(new("MX"), 0.9m, Text.Row(2, "domains.csv"))],
            }));

    [Theory] // what is noted of the readers is said
    [InlineData("mundo.io", "US", 0.30, "Partly AudienceNone")]
    [InlineData("mundo.io", "MX", 0.30, "Partly AudienceSome")]
    [InlineData("diario.mx", "ES", 0.10, "Partly AudienceNone")]
    public void Some_readers_or_none_at_home_are_told_as_such(string source, string country, double share, string told) =>
        Assert.Equal(told, Read(source, (country, share)));

    [Fact]
    public void Readers_who_are_mostly_at_home_count_also_where_a_person_calls_the_source_global() => Assert.Equal("Yes AudienceMeasured", CheckCase.Ask(
        CheckQuestion.Audience, Mexico, CheckCase.Row("mundo.io", focus: "global"), DataBuilder.Domain("mundo.io").Read(("MX", 0.9))));

    [Fact] // P25: .es is 30 for Spain, its readers 18 for Mexico
    public void An_ending_against_its_readers_leaves_a_doubt() => Assert.Equal("Partly AudienceDisputed", Read("diario.es", ("MX", 0.60)));

    [Fact]
    public void An_ending_of_another_country_with_few_readers_here_is_elsewhere() => Assert.Equal("No AudienceElsewhere", Read("diario.es", ("MX", 0.40)));

    [Fact]
    public void A_local_ending_with_readers_abroad_leaves_a_doubt() => Assert.Equal("Partly AudienceDisputed", Read("diario.mx", ("ES", 0.60)));

    [Fact]
    public void Without_a_clue_nothing_is_told() => Assert.Equal("Unknown AudienceUnknown", CheckCase.Ask(CheckQuestion.Audience, Mexico, CheckCase.Row()));

    [Fact] // P92
    public void Language_is_not_readership() =>
        Assert.Equal("Unknown AudienceLanguageOnly", CheckCase.Ask(CheckQuestion.Audience, Mexico, CheckCase.Row() with { Language = new LanguageTag("es") }));

    [Fact]
    public void Clues_that_point_two_ways_are_not_passed_off_as_none() => Assert.Equal("Unknown AudienceUnclear", Read("diario.com", ("MX", 0.5), ("ES", 0.4)));

    [Fact]
    public void The_share_is_a_threshold_of_the_policy()
    {
        var data = DataBuilder.Data([Mexico], [CheckCase.Row("diario.mx")], DataBuilder.Domain("diario.mx").Read(("MX", 0.51)));
        var strict = data with { Site = data.Site with { Policy = new() { Ledger = new() { HomeAudience = 0.6m } } } };

        Assert.Equal(CheckReply.Partly, PageCase.Planned(strict).Markets[0].Findings.Placements[0].Judgement.To(CheckQuestion.Audience).Reply);
    }

    private static string Read(string source, params (string, double)[] audience) =>
        CheckCase.Ask(CheckQuestion.Audience, Mexico, CheckCase.Row(source), DataBuilder.Domain(source).Read(audience));

    private static Placement InHub(string source = "source.example", string? focus = null) =>
        PlacementBuilder.Live(source, focus, "https://facturo.example/spanish/");
}
