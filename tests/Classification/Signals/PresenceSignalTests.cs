using GeoBrief.Classification.Signals;
using GeoBrief.Primitives;
using GeoBrief.Reference;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Classification.Signals;

public sealed class PresenceSignalTests
{
    private static readonly CountryCode Mexico = new("MX");

    [Fact]
    public void A_government_second_level_is_presence()
    {
        var clue = Assert.Single(Read(new(EndingKind.CountryCode, Mexico, ".gob.mx", true, null)));

        Assert.Equal((Mexico, Fraction.One, 15, ".gob.mx"), (clue.Country!.Value, clue.Value, clue.Weight, clue.Detail));
    }

    [Fact]
    public void An_education_level_under_a_generic_ending_is_none() =>
        Assert.Empty(Read(new(EndingKind.GenericCountryCode, new("CO"), ".edu.co", true, null)));

    [Fact]
    public void The_same_country_twice_is_one_clue() =>
        Assert.Single(Read(new(EndingKind.CountryCode, Mexico, ".gob.mx", true, null), Mexico));

    [Fact]
    public void Two_countries_are_two_clues() =>
        Assert.Equal(["ES", "MX"], Read(new(EndingKind.CountryCode, Mexico, ".gob.mx", true, null), new("ES")).Select(clue => clue.Country!.Value.Value));

    [Fact]
    public void An_ordinary_ending_is_no_presence() =>
        Assert.Empty(Read(new(EndingKind.CountryCode, Mexico, ".mx", false, null)));

    private static List<GeoBrief.Classification.Clue> Read(DomainEnding ending, CountryCode? address = null)
    {
        var known = address is null ? null : DataBuilder.Domain("sat.mx") with { Presence = address };
        return [.. new PresenceSignal().Read(new(ending, known), new())];
    }
}
