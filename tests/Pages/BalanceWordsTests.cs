using GeoBrief.Analysis.Balance;
using GeoBrief.Model;
using GeoBrief.Pages;
using GeoBrief.Pages.Documents;
using GeoBrief.Rendering;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Pages;

/// <summary>What a client reads of each finding.</summary>
public sealed class BalanceWordsTests
{
    private static readonly Market Mexico = BalanceCase.Mexico with { Name = "Mexico" };
    private static readonly Market Spain = BalanceCase.Spain with { Name = "Spain" };
    private static readonly Market Hub = BalanceCase.Hub with { Name = "Spanish hub" };
    private static readonly Words Words = TextCase.StockWords();

    public static TheoryData<BalanceCode> Codes => [.. Enum.GetValues<BalanceCode>()];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_finding_has_its_sentence(BalanceCode code)
    {
        var (markets, links, sentence) = Case(code);
        var page = PageCase.Compose(DataBuilder.Data(markets, BalanceCase.Numbered(links))).Page<IndexPage>("index.html");
        var row = page.Between.Findings!.Rows.First(row => row.Name.Key == $"between.{Names.Of(code)}");

        Assert.Equal(sentence, Words.Plain(row.Saw));
        Assert.All(new[] { row.Name, row.Remedy, row.Rest }, phrase => Assert.DoesNotContain("between", Words.Plain(phrase), StringComparison.Ordinal));
        Assert.All(page.Between.Sentences, phrase => Assert.DoesNotContain("between.", Words.Plain(phrase), StringComparison.Ordinal));
        Assert.Empty(Words.Problems);
    }

    [Fact]
    public void The_map_leaves_out_what_there_is_none_of()
    {
        var page = PageCase.Compose(DataBuilder.Data([Mexico, Spain], BalanceCase.Numbered([Mexico.To(3, "MX"), Mexico.To(1, "ES")]))).Page<IndexPage>("index.html");

        Assert.Equal(
            "Of 4 live links, 3 fit the pages that they lead to: from the country of the pages, or read in many countries. 1 comes from one country and leads to the pages of another.",
            Words.Plain(page.Between.Sentences[^1]));
    }

    private static (Market[] Markets, IEnumerable<Placement>[] Links, string Sentence) Case(BalanceCode code) => code switch
    {
        BalanceCode.TugOfWar => (
            [Mexico, Spain],
            [Mexico.To(2, "MX"), Mexico.To(2, "ES"), Mexico.To(2, "AR")],
            "2 of 6 links tied to a country that lead to the pages of Mexico speak for Mexico. Argentina and Spain have 2 each."),
        BalanceCode.OtherCountries => (
            [Mexico, Spain],
            [Mexico.To(3, "MX"), Mexico.To(1, "ES")],
            "1 of 4 links tied to a country that lead to the pages of Mexico comes from other countries."),
        BalanceCode.Misaligned => (
            [Mexico, Spain],
            [Mexico.To(2, "MX"), Mexico.To(2, "MX", "home", link => link with { TargetPage = Text.Page("https://facturo.example/") })],
            "2 of 4 local links of Mexico lead to its own pages; the rows name the others."),
        BalanceCode.CrossEndings => (
            [OnEnding(Mexico), OnEnding(Spain)],
            [OnEnding(Mexico).To(1, "MX"), OnEnding(Mexico).To(1, "ES")],
            "1 of 2 links to the site of Mexico comes from Spain, which has a site on its own ending."),
        BalanceCode.SwampedSister => (
            [Mexico, Spain],
            [Mexico.To(6, "MX"), Spain.To(1, "ES")],
            "Mexico holds 6 of the 7 local links of the language; Spain has 1."),
        BalanceCode.QuietMarket => (
            [Mexico, Spain],
            [Spain.To(2, "ES")],
            "Mexico gained no link in the last 30 days, Spain gained 2."),
        BalanceCode.OneCountry => (
            [Hub, Mexico],
            [Hub.To(4, "ES"), Hub.To(1, "AR")],
            "4 of 5 local links of Spanish hub come from Spain."),
        BalanceCode.SameSources => (
            [Mexico, Spain],
            [Mexico.From("a b c d"), Spain.From("b c d e f")],
            "3 of the 6 websites that link to Mexico or Spain link to both."),
        BalanceCode.SamePattern => (
            [Mexico, Spain],
            [Mexico.To(5, "MX", change: Association), Spain.To(5, "ES", change: Association)],
            "Mexico and Spain both lean on associations: 10 of their 10 links with a known type. Both briefs list it under red flags."),
        BalanceCode.FirstBatch => (
            [Mexico, Spain],
            [Mexico.To(4, "global", change: link => link with { Authority = 80 })],
            "4 of the first 4 links of Mexico came from powerful global sites, all within 30 days, and none was local."),
        _ => (
            [Mexico, Spain],
            [Mexico.To(2, "global", change: link => link with { Authority = 80 }), Mexico.To(2, "MX")],
            "2 of 4 live links of Mexico come from global sites with an authority of 70 or more, while its rule is local-first."),
    };

    private static Placement Association(Placement link) => link with { Type = SourceType.Association };

    private static Market OnEnding(Market market) => market with
    {
        PageType = PageType.CcTld,
        TargetPage = Text.Page($"https://facturo.{market.Country!.Value.Value.ToLowerInvariant()}/"),
        UrlPrefixes = [Text.Page($"https://facturo.{market.Country!.Value.Value.ToLowerInvariant()}/")],
    };
}
