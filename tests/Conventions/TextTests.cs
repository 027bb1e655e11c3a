using System.Text.Json.Nodes;
using GeoBrief.Analysis;
using GeoBrief.Pages.Documents;
using GeoBrief.Planning;
using GeoBrief.Primitives;
using GeoBrief.Rendering;
using GeoBrief.Tests.Conventions.Reading;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Conventions;

/// <summary>The program, the pages and the texts agree on the names of the texts.</summary>
public sealed class TextTests
{
    /// <summary>Names put together of figures of the brief, of files and of ids, not of texts.</summary>
    private static readonly string[] NoTexts = ["plan", "scan", "redFlags", "balance", "markets", "assets", "texts", "plans", "pilot"];

    private static readonly string[] FileEndings = [".html", ".csv", ".ics", ".md", ".json", ".txt", ".xml", ".yml", ".css", ".js", ".sbn", ".cshtml"];

    private static readonly HashSet<string> Texts =
        [.. TextCatalogue.Load(FileTree.FromMemory(TextCase.Stock), "en").Value?.Keys ?? []];

    [Fact]
    public void Every_text_that_is_put_together_of_a_value_is_there() => Assert.Equal([], TextKeys.Families().Distinct().Except(Texts));

    [Fact]
    public void Every_text_that_a_page_or_a_sentence_names_is_there() => Assert.Empty(TextKeys.Sources()
        .SelectMany(source => TextKeys.Asked(source.Source).Where(key => !Texts.Contains(key)).Select(key => $"{source.File}: {key}")));

    [Fact]
    public void Every_name_with_a_dot_is_a_text_a_figure_or_a_file()
    {
        var figures = DocumentJson.Tree(PageCase.Context(PageCase.OnCourse(), PlacementBuilder.Counting(6)).Document);

        var site = SiteFigures();

        Assert.Empty(TextKeys.Sources().Where(source => source.File.Value.StartsWith("generator/Pages/", StringComparison.Ordinal))
            .SelectMany(source => TextKeys.Quoted(source.Source)
                .Where(key => key.Contains('.', StringComparison.Ordinal) && !Texts.Contains(key) && !IsFile(key) && !IsFigure(figures, key) && !IsFigure(site, key))
                .Select(key => $"{source.File}: {key}")));
    }

    [Fact]
    public void No_text_is_there_for_nothing()
    {
        var asked = TextKeys.Sources().SelectMany(source => TextKeys.Quoted(source.Source)).Concat(TextKeys.Families()).ToHashSet();

        Assert.Equal([], Texts.Except(asked));
    }

    [Fact]
    public void Every_family_of_names_is_known()
    {
        var known = TextKeys.Families().Select(key => key[..key.IndexOfAny(['.'])]).Concat(NoTexts).ToHashSet();

        Assert.Equal([], TextKeys.Sources().Where(source => source.File.Value.StartsWith("generator/Pages/", StringComparison.Ordinal))
            .SelectMany(source => TextKeys.Assembled(source.Source)).Select(family => family.Split('.')[0]).Except(known));
    }

    [Fact]
    public void Every_verdict_and_every_confidence_has_its_sentence()
    {
        Assert.Equal(Enum.GetValues<ScanVerdict>(), TextKeys.Verdicts.Select(pair => pair.Verdict).Distinct().Order());
        Assert.Equal(Enum.GetValues<ScanConfidence>(), TextKeys.Verdicts.Select(pair => pair.Confidence).Distinct().Order());
    }

    [Fact]
    public void No_two_reasons_are_told_by_one_sentence() =>
        Assert.Equal(Enum.GetValues<StandingReason>().Length, Enum.GetValues<StandingReason>().Select(Names.Of).Distinct().Count());

    [Theory]
    [InlineData("Say(\"a.b\")", "a.b")]
    [InlineData("new Phrase(\n  \"a-b.c\", (\"x\", y))", "a-b.c")]
    [InlineData("@Plain(\"foot\")", "foot")]
    [InlineData("Say(key + \".meaning\")", "")]
    [InlineData("AsWritten(\"a.b\")", "")]
    public void What_a_page_says_is_found(string source, string keys) => Assert.Equal(keys, string.Join(' ', TextKeys.Asked(source)));

    [Fact]
    public void Names_in_quotes_and_names_put_together_are_told_apart()
    {
        const string Source = "x ? \"a.b\" : \"c\"; $\"d.{e}\"; $\"f.g-{h}\"; \"I\"";

        Assert.Equal(["a.b", "c"], TextKeys.Quoted(Source));
        Assert.Equal(["d", "f.g"], TextKeys.Assembled(Source));
    }

    /// <summary>The figures of two markets that share a source.</summary>
    private static JsonNode SiteFigures()
    {
        var spain = MarketBuilder.Country("spain", "ES");
        var plan = PageCase.Compose(DataBuilder.Data(
            [MarketBuilder.Country(), spain],
            [PlacementBuilder.Live("a.example", "MX"), PlacementBuilder.Live("a.example", "MX", spain.TargetPage.Text, line: 3)]));
        return JsonNode.Parse(plan.Documents.Single(file => file.Path.Value == "site.json").Write(phrase => phrase.Key))!["figures"]!;
    }

    private static bool IsFile(string name) => FileEndings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal));

    private static bool IsFigure(JsonNode? node, string path) => path.Split('.') is [var first, .. var rest]
        && (node is JsonArray list ? int.TryParse(first, out var at) && at < list.Count && Leads(list[at], rest)
            : node is JsonObject entry && entry.TryGetPropertyValue(first, out var below) && Leads(below, rest));

    private static bool Leads(JsonNode? below, string[] rest) => rest.Length == 0 || below is null || IsFigure(below, string.Join('.', rest));
}
