using GeoBrief.Classification;
using GeoBrief.Classification.Signals;
using GeoBrief.Primitives;
using GeoBrief.Reference;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Classification.Signals;

public sealed class InboundLinksSignalTests
{
    private static readonly DomainEnding Plain = DomainEndings.Of(Text.Host("algo.example"));

    [Fact]
    public void Each_country_is_a_clue_by_its_share()
    {
        var known = DataBuilder.Domain("algo.example").LinkedFrom(("MX", 0.64), ("ES", 0.2));
        var clues = new InboundLinksSignal().Read(new(Plain, known), new()).ToList();

        Assert.Equal(
            [("MX", new Fraction(16, 25), 10, "64%"), ("ES", new Fraction(1, 5), 10, "20%")],
            clues.Select(clue => (clue.Country!.Value.Value, clue.Value, clue.Weight, clue.Detail)));
        Assert.All(clues, clue => Assert.Equal((ClueKind.InboundLinks, "domains.csv:2"), (clue.Kind, clue.Row.ToString())));
    }

    [Fact]
    public void Without_them_it_has_no_data()
    {
        Assert.Empty(new InboundLinksSignal().Read(new(Plain, DataBuilder.Domain("algo.example").Read(("MX", 0.9))), new()));
        Assert.Empty(new InboundLinksSignal().Read(new(Plain, null), new()));
    }
}
