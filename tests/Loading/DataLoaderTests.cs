using System.Text;
using GeoBrief.Diagnostics;
using GeoBrief.Loading;
using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Loading;

public sealed class DataLoaderTests
{
    [Fact]
    public void A_mistake_in_each_kind_of_file_is_reported_in_one_run_where_it_stands()
    {
        var outcome = SampleFolder.Load(
            ("site.yml", "client: Facturo\nlocale: xx\n"),
            ("placements.csv", "source_domain,target_page,status,date\na.mx,https://facturo.example/mx/,live,1.2.2026\nb.mx,https://facturo.example/mx/,planned,\n"),
            ("domains.csv", "domain,country,share\na.mx,MX,0.8\nb.mx,ZZ,0.5\n"),
            ("markets/mexico/market.yml", SampleFolder.Market + "launched: soon\n"),
            ("markets/mexico/scan.md", "---\nminutes: many\n---\n## a.example\n- b.mx · blog · authority 101\n- c.mx\n"),
            ("markets/mexico/mentions.csv", "competitor,source_domain,rank\na.example,d.mx,0\na.example,e.mx,2\n"),
            ("markets/spain/notes.txt", "x"),
            ("reviews/autumn.md", "x"));
        outcome.Expect("GB2021", "site.yml", 2, 9);
        AssertAt(outcome, "placements.csv", 2, 39);
        AssertAt(outcome, "domains.csv", 3, 6);
        AssertAt(outcome, "markets/mexico/market.yml", 5, 11);
        AssertAt(outcome, "markets/mexico/scan.md", 2, 10);
        AssertAt(outcome, "markets/mexico/scan.md", 5, 27);
        AssertAt(outcome, "markets/mexico/mentions.csv", 2, 16);
        outcome.Expect("GB1003", "markets/spain/market.yml", 0, 0);
        outcome.Expect("GB1007", "reviews/autumn.md", 0, 0);
        Assert.Equal(9, outcome.Diagnostics.Count(found => found.Severity == Severity.Error));
        Assert.Equal("b.mx", Assert.Single(outcome.Value!.Placements.Rows).Source.Value);
        Assert.Equal(["c.mx", "e.mx"], outcome.Scan().Competitors[0].Mentions.Select(mention => mention.Source.Value));
        Assert.Single(outcome.Value.Domains);
    }

    [Fact]
    public void A_broken_site_file_hides_no_other_problem()
    {
        var outcome = SampleFolder.Load(
            ("site.yml", "client: [\n"),
            ("markets/mexico/market.yml", SampleFolder.Market + "launched: soon\n"),
            ("markets/mexico/scan.md", "## nobody\n"),
            ("placements.csv", "source_domain,target_page\n"),
            ("domains.csv", "domain,domain\n"));
        Assert.Null(outcome.Value);
        Assert.Equal(
            ["domains.csv", "markets/mexico/market.yml", "markets/mexico/scan.md", "site.yml"],
            outcome.Diagnostics.Where(found => found.Severity == Severity.Error).Select(found => found.At.File.Value).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_scan_of_a_market_that_cannot_be_used_is_checked_all_the_same()
    {
        var outcome = SampleFolder.Load(("markets/mexico/market.yml", "name: [\n"), ("markets/mexico/scan.md", "## nobody\n"));
        outcome.Expect("GB2303", "markets/mexico/scan.md", 1, 1);
        Assert.Null(outcome.Value);
    }

    [Fact]
    public void One_bad_market_leaves_the_others()
    {
        var outcome = SampleFolder.Load(("markets/spain/market.yml", "name: Spain\n"));
        Assert.True(outcome.HasErrors);
        Assert.Equal("mexico", outcome.Mexico().Slug.Value);
    }

    [Fact]
    public void A_row_that_names_a_market_that_cannot_be_used_is_no_second_mistake()
    {
        var outcome = SampleFolder.Load(
            ("markets/spain/market.yml", "name: [\n"),
            ("placements.csv", "source_domain,target_page,market,status\na.mx,https://facturo.example/es/,spain,planned\n"));
        Assert.Equal("GB2201", Assert.Single(outcome.Codes()));
        Assert.Equal("spain", Assert.Single(outcome.Value!.Placements.Rows).Market!.Value.Value);
    }

    [Fact]
    public void Markets_asked_for_are_chosen_and_the_rest_is_read_too()
    {
        var tree = SampleFolder.With(
            ("markets/spain/market.yml", SampleFolder.Market.Replace("country: MX", "country: ES", StringComparison.Ordinal)),
            ("placements.csv", "source_domain,market,status\na.mx,spain,planned\n"));
        var outcome = DataLoader.Load(tree, new(null, SampleFolder.Today, ["mexico"]));
        Assert.False(outcome.HasErrors);
        Assert.Equal("mexico", Assert.Single(outcome.Value!.Chosen).Value);
        Assert.Equal(["mexico", "spain"], outcome.Value.Markets.Select(market => market.Slug.Value));
        Assert.Equal("spain", Assert.Single(outcome.Value!.Placements.Rows).Market!.Value.Value);
    }

    [Fact]
    public void A_market_asked_for_that_does_not_exist_is_an_error_with_the_nearest()
    {
        var outcome = DataLoader.Load(SampleFolder.With(), new(null, SampleFolder.Today, ["mexcio"]));
        Assert.Equal("Did you mean 'mexico'?", outcome.Expect("GB1019", "markets", 0, 0).Hint);
        Assert.Null(outcome.Value);
    }

    [Fact]
    public void Markets_come_in_the_order_of_their_slugs() =>
        Assert.Equal(
            ["a", "b-1", "b1", "mexico"],
            SampleFolder.Load(("markets/b1/market.yml", SampleFolder.Market), ("markets/a/market.yml", SampleFolder.Market), ("markets/b-1/market.yml", SampleFolder.Market))
                .Value!.Markets.Select(market => market.Slug.Value));

    [Fact]
    public void The_fingerprint_follows_the_content_and_the_path_of_what_is_read_and_nothing_else()
    {
        var plain = SampleFolder.Load().Value!.Inputs;
        Assert.Equal(64, plain.Hex.Length);
        Assert.Equal(plain, SampleFolder.Load(("unknown.txt", "x")).Value!.Inputs);
        Assert.NotEqual(plain, SampleFolder.Load(("markets/mexico/scan.md", "")).Value!.Inputs);
        Assert.NotEqual(plain, SampleFolder.Load(("site.yml", SampleFolder.Site + "\n")).Value!.Inputs);
        Assert.NotEqual(plain, SampleFolder.Load(("markets/mexico/market.yml", null), ("markets/spain/market.yml", SampleFolder.Market)).Value!.Inputs);
    }

    [Theory]
    [InlineData("site.yml")]
    [InlineData("markets/mexico/market.yml")]
    [InlineData("markets/mexico/scan.md")]
    public void A_line_over_one_mebibyte_is_an_error(string path) =>
        SampleFolder.Load((path, "\n" + new string('#', (1 << 20) + 1) + "\n")).Expect("GB1015", path, 2, 0);

    [Fact]
    public void A_line_of_one_mebibyte_is_read() =>
        Assert.Empty(SampleFolder.Load(("site.yml", SampleFolder.Site + new string('#', 1 << 20) + "\n")).Diagnostics);

    [Theory]
    [InlineData("site.yml", 0xFF, "GB1152")]
    [InlineData("markets/mexico/market.yml", 0xE9, "GB1152")]
    [InlineData("markets/mexico/scan.md", 0xC3, "GB1152")]
    [InlineData("markets/mexico/scan.md", 0, "GB1153")]
    [InlineData("site.yml", 0, "GB1153")]
    public void A_byte_that_is_no_text_is_an_error_where_it_stands(string path, byte bad, string code)
    {
        var files = new Dictionary<string, byte[]>
        {
            ["site.yml"] = Encoding.UTF8.GetBytes(SampleFolder.Site),
            ["markets/mexico/market.yml"] = Encoding.UTF8.GetBytes(SampleFolder.Market),
            [path] = [.. "# a\n# \u00E9"u8, bad, .. "b\n"u8],
        };
        DataLoader.Load(FileTree.FromMemory(files), new(null, SampleFolder.Today, [])).Expect(code, path, 2, 4);
    }

    [Fact]
    public void A_byte_order_mark_is_fine() => Assert.Empty(SampleFolder.Load(("site.yml", "\uFEFF" + SampleFolder.Site)).Diagnostics);

    [Fact]
    public void A_file_that_the_system_refuses_while_it_is_read_is_an_error()
    {
        var good = SampleFolder.With(("placements.csv", "x"));
        var tree = new FileTree(good.Files, good.Folders, [], path => path.Name == "placements.csv" ? throw new IOException() : good.Read(path));
        var outcome = DataLoader.Load(tree, new(null, SampleFolder.Today, []));
        outcome.Expect("GB1014", "placements.csv", 0, 0);
        Assert.NotNull(outcome.Value);
    }

    private static void AssertAt(Outcome<Model.DataSet> outcome, string file, int line, int column) =>
        Assert.Contains(outcome.Diagnostics, found => (found.At.File.Value, found.At.Line, found.At.Column, found.Severity) == (file, line, column, Severity.Error));
}
