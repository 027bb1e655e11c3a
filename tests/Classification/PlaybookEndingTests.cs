using GeoBrief.Classification;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Classification;

/// <summary>Cases of P21 and R3 that need the real table of endings.</summary>
public sealed class PlaybookEndingTests
{
    [Theory]
    [InlineData("ejemplo.com.mx", Scope.Local, Confidence.Low)]
    [InlineData("ejemplo.co", Scope.Unknown, Confidence.None)]
    [InlineData("ejemplo.com.co", Scope.Unknown, Confidence.None)]
    [InlineData("ejemplo.io", Scope.Unknown, Confidence.None)]
    [InlineData("ejemplo.eu", Scope.Unknown, Confidence.None)]
    [InlineData("ejemplo.madrid", Scope.Unknown, Confidence.None)]
    [InlineData("ejemplo.uk.com", Scope.Unknown, Confidence.None)]
    [InlineData("ejemplo.co.uk", Scope.OtherCountry, Confidence.Low)]
    [InlineData("ejemplo.com.au", Scope.OtherCountry, Confidence.Low)]
    [InlineData("пример.рф", Scope.OtherCountry, Confidence.Low)]
    [InlineData("sat.gob.mx", Scope.Local, Confidence.Medium)]
    [InlineData("hmrc.gov.uk", Scope.OtherCountry, Confidence.Medium)]
    [InlineData("unam.edu.mx", Scope.Local, Confidence.Medium)]
    [InlineData("ox.ac.uk", Scope.OtherCountry, Confidence.Medium)]
    [InlineData("uniandes.edu.co", Scope.Unknown, Confidence.None)]
    public void An_ending_alone_says_what_the_playbook_says(string source, Scope scope, Confidence confidence)
    {
        var verdict = Verdict(source);

        Assert.Equal((scope, confidence), (verdict.Scope, verdict.Confidence));
    }

    [Fact]
    public void The_clue_shows_the_whole_ending() => Assert.Equal(".com.mx", Verdict("ejemplo.com.mx").Clues[0].Detail);

    [Fact]
    public void An_io_host_read_in_two_countries_is_global()
    {
        var data = DataBuilder.Data(
            [MarketBuilder.Country()],
            [PlacementBuilder.Live("start.ejemplo.io")],
            DataBuilder.Domain("ejemplo.io").Read(("US", 0.30), ("IN", 0.15)));

        Assert.Equal(Scope.Global, Classifier.Classify(data).Markets[0].Placements[0].Verdict.Scope);
    }

    private static SourceVerdict Verdict(string source) =>
        DataBuilder.Classify(MarketBuilder.Country(), PlacementBuilder.Live(source)).Placements[0].Verdict;
}
