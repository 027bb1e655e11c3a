using GeoBrief.Classification;
using GeoBrief.Classification.Signals;
using GeoBrief.Model;
using GeoBrief.Primitives;
using GeoBrief.Reference;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Classification;

public sealed class CountryScoreTests
{
    private static readonly CountryCode Mexico = new("MX");
    private static readonly CountryCode Spain = new("ES");

    [Fact]
    public void A_country_ending_alone_ties_with_low_confidence()
    {
        var reading = Read("diario.mx");

        Assert.Equal((SourceLabel.Tied, Mexico, Confidence.Low), (reading.Label, reading.Country!.Value, reading.Confidence));
        Assert.Equal(30, reading.Available);
    }

    [Fact]
    public void Readers_subjects_and_address_in_one_country_tie_a_com_to_it()
    {
        var reading = Read("revista.com", Facts("revista.com", ("MX", 0.78)) with { TopicCountries = [Mexico], Presence = Mexico });

        Assert.Equal((SourceLabel.Tied, Mexico, Confidence.High), (reading.Label, reading.Country!.Value, reading.Confidence));
        Assert.Equal(new Fraction(534, 10), Sum(reading, Mexico));
    }

    [Fact]
    public void Readers_alone_only_lean()
    {
        var reading = Read("revista.com", Facts("revista.com", ("MX", 0.78)));

        Assert.Equal((SourceLabel.Leaning, Mexico, Confidence.Low), (reading.Label, reading.Country!.Value, reading.Confidence));
        Assert.Equal(new Fraction(234, 10), Sum(reading, Mexico));
    }

    [Fact]
    public void Readers_in_many_countries_make_a_global_source()
    {
        var reading = Read("start.io", Facts("start.io", ("US", 0.30), ("IN", 0.15)));

        Assert.Equal((SourceLabel.Global, null, Confidence.Low), (reading.Label, reading.Country, reading.Confidence));
    }

    [Fact]
    public void Clues_of_another_country_outweigh_the_ending()
    {
        var reading = Read("guia.es", Facts("guia.es", ("MX", 0.90)) with { TopicCountries = [Mexico], Presence = Mexico });

        Assert.Equal((SourceLabel.Tied, Mexico), (reading.Label, reading.Country!.Value));
        Assert.Equal((new Fraction(57, 1), new Fraction(30, 1)), (Sum(reading, Mexico), Sum(reading, Spain)));
        Assert.False(reading.EndingAndAudienceDisagree);
    }

    [Fact]
    public void An_ending_that_most_readers_contradict_ties_with_a_note()
    {
        var reading = Read("guia.es", Facts("guia.es", ("MX", 0.60)));

        Assert.Equal((SourceLabel.Tied, Spain), (reading.Label, reading.Country!.Value));
        Assert.True(reading.EndingAndAudienceDisagree);
    }

    [Fact]
    public void Half_the_readers_elsewhere_are_not_most() =>
        Assert.False(Read("guia.es", Facts("guia.es", ("MX", 0.50))).EndingAndAudienceDisagree);

    [Fact]
    public void The_note_is_for_a_source_that_only_its_ending_ties() =>
        Assert.False(Read("guia.es", Facts("guia.es", ("MX", 0.60)) with { Presence = Spain }).EndingAndAudienceDisagree);

    [Fact]
    public void Without_a_clue_nothing_is_known()
    {
        var reading = Read("algo.example");

        Assert.Equal((SourceLabel.Unknown, 0, Confidence.None), (reading.Label, reading.Available, reading.Confidence));
        Assert.Empty(reading.Clues);
    }

    [Theory]
    [InlineData(0.50, "Unknown")]
    [InlineData(0.49, "Global")]
    public void Global_needs_less_than_half_the_readers_in_the_top_country(double share, string label) =>
        Assert.Equal(label, Read("revista.com", Facts("revista.com", ("MX", share))).Label.ToString());

    [Fact]
    public void A_country_ending_is_never_global() =>
        Assert.Equal(SourceLabel.Unknown, Read("guia.es", Facts("guia.es", ("MX", 0.49)) with { TopicCountries = [Mexico] }).Label);

    [Fact]
    public void A_lead_of_less_than_ten_points_decides_nothing() =>
        Assert.Equal(SourceLabel.Unknown, Read("guia.es", Facts("guia.es", ("MX", 0.68))).Label);

    [Theory]
    [InlineData(12, "Tied")]
    [InlineData(13, "Unknown")]
    public void A_lead_that_just_meets_the_bound_decides(int lead, string label)
    {
        var policy = Policy.Default with { Sources = new() { ScoreLead = lead } };
        var source = new SourceFacts(DomainEndings.Of(Text.Host("guia.es")), Facts("guia.es", ("MX", 0.60)));

        Assert.Equal(label, CountryScore.Of(source, policy).Label.ToString());
    }

    [Theory]
    [InlineData(0.67, "Leaning")]
    [InlineData(0.66, "Unknown")]
    [InlineData(1.00, "Tied")]
    public void The_labels_begin_at_twenty_and_thirty(double share, string label) =>
        Assert.Equal(label, Read("revista.com", Facts("revista.com", ("MX", share))).Label.ToString());

    [Fact]
    public void Two_kinds_of_clue_give_medium_confidence() =>
        Assert.Equal(Confidence.Medium, Read("diario.mx", DataBuilder.Domain("diario.mx") with { Presence = Mexico }).Confidence);

    [Fact]
    public void The_heaviest_clue_stands_first() =>
        Assert.Equal(
            [ClueKind.Audience, ClueKind.Presence, ClueKind.Topics],
            Read("revista.com", Facts("revista.com", ("MX", 0.78)) with { TopicCountries = [Mexico], Presence = Mexico }).Clues.Select(clue => clue.Kind));

    [Fact] // P20: v = 0.7, so 7 points; with an address 22
    public void Inbound_links_weigh_ten_by_their_share()
    {
        var reading = Read("revista.com", Facts("revista.com").LinkedFrom(("MX", 0.70), ("ES", 0.20)) with { Presence = Mexico });

        Assert.Equal((25, SourceLabel.Leaning, Mexico), (reading.Available, reading.Label, reading.Country!.Value));
        Assert.Equal((new Fraction(22, 1), new Fraction(2, 1)), (Sum(reading, Mexico), Sum(reading, Spain)));
    }

    [Fact]
    public void All_inbound_links_from_one_country_alone_decide_nothing() =>
        Assert.Equal(SourceLabel.Unknown, Read("revista.com", Facts("revista.com").LinkedFrom(("MX", 1))).Label);

    [Theory] // P25, P20: only "mostly" speaks for the ending's country
    [InlineData(0.50, true)]
    [InlineData(0.51, false)]
    public void The_note_stays_while_few_of_the_links_come_from_the_endings_country(double share, bool disagree) =>
        Assert.Equal(disagree, Read("guia.es", Facts("guia.es", ("MX", 0.60)).LinkedFrom(("ES", share))).EndingAndAudienceDisagree);

    [Fact]
    public void The_bounds_come_from_the_policy()
    {
        var strict = Policy.Default with { Sources = new() { LocalScore = 31, LeaningScore = 31 } };

        Assert.Equal(SourceLabel.Unknown, CountryScore.Of(new(DomainEndings.Of(Text.Host("diario.mx")), null), strict).Label);
    }

    private static DomainFacts Facts(string host, params (string Country, double Share)[] audience) => DataBuilder.Domain(host).Read(audience);

    private static SourceReading Read(string host, DomainFacts? known = null) =>
        CountryScore.Of(new SourceFacts(DomainEndings.Of(Text.Host(host)), known), Policy.Default);

    private static Fraction Sum(SourceReading reading, CountryCode country) => reading.Clues
        .Where(clue => clue.Country == country)
        .Aggregate(Fraction.Zero, (sum, clue) => sum + (clue.Value * clue.Weight));
}
