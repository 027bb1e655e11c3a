using GeoBrief.Diagnostics;
using GeoBrief.Loading;
using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Loading;

public sealed class FolderCheckTests
{
    [Fact]
    public void A_folder_of_two_files_is_enough() => Assert.Empty(SampleFolder.Load().Diagnostics);

    [Fact]
    public void Without_site_yml_the_error_says_what_to_create()
    {
        var outcome = SampleFolder.Load(("site.yml", null));
        Assert.Contains("client", outcome.Expect("GB1001", "site.yml", 0, 0).Hint, StringComparison.Ordinal);
        Assert.Null(outcome.Value);
    }

    [Fact]
    public void Without_a_market_the_error_says_what_to_create()
    {
        var outcome = SampleFolder.Load(("markets/mexico/market.yml", null));
        Assert.Contains("markets/mexico/market.yml", outcome.Expect("GB1002", "markets", 0, 0).Hint, StringComparison.Ordinal);
        Assert.Null(outcome.Value);
    }

    [Fact]
    public void An_empty_folder_has_both_errors()
    {
        var outcome = DataLoader.Load(FileTree.FromMemory(new Dictionary<string, string>()), new(null, SampleFolder.Today, []));
        Assert.Equal(["GB1001", "GB1002"], outcome.Codes());
    }

    [Fact]
    public void A_market_folder_without_market_yml_is_an_error_beside_a_good_one()
    {
        var outcome = SampleFolder.Load(("markets/spain/scan.md", "## a.example\n"));
        Assert.Contains("markets/spain/market.yml", outcome.Expect("GB1003", "markets/spain/market.yml", 0, 0).Hint, StringComparison.Ordinal);
        Assert.Equal("mexico", outcome.Mexico().Slug.Value);
    }

    [Theory]
    [InlineData("site.yml/x.txt", "site.yml")]
    [InlineData("placements.csv/x.txt", "placements.csv")]
    [InlineData("markets/mexico/scan.md/x.txt", "markets/mexico/scan.md")]
    [InlineData("reviews/2026-09.md/x.txt", "reviews/2026-09.md")]
    public void A_folder_in_place_of_a_file_is_one_error(string path, string folder)
    {
        var outcome = SampleFolder.Load(("site.yml", folder == "site.yml" ? null : SampleFolder.Site), (path, "x"));
        outcome.Expect("GB1004", folder, 0, 0);
        Assert.DoesNotContain("GB1001", outcome.Codes());
    }

    [Fact]
    public void A_folder_in_place_of_market_yml_is_one_error()
    {
        var outcome = SampleFolder.Load(("markets/mexico/market.yml", null), ("markets/mexico/market.yml/x.txt", "x"));
        outcome.Expect("GB1004", "markets/mexico/market.yml", 0, 0);
        Assert.DoesNotContain("GB1003", outcome.Codes());
    }

    [Theory]
    [InlineData("reviews")]
    [InlineData("performance")]
    [InlineData("markets/mexico/pages")]
    [InlineData("performance/2026-09")]
    public void A_file_in_place_of_a_folder_is_an_error(string path) => SampleFolder.Load((path, "x")).Expect("GB1005", path, 0, 0);

    [Fact]
    public void A_file_in_place_of_the_markets_is_one_error()
    {
        var outcome = SampleFolder.Load(("markets/mexico/market.yml", null), ("markets", "x"));
        outcome.Expect("GB1005", "markets", 0, 0);
        Assert.DoesNotContain("GB1002", outcome.Codes());
    }

    [Theory]
    [InlineData("México DF", "Rename it to 'mexico-df'.")]
    [InlineData("con", "Rename the folder.")]
    [InlineData("-", "Rename the folder.")]
    public void A_name_that_cannot_become_an_address_is_an_error_with_one_that_can(string name, string hint)
    {
        var outcome = SampleFolder.Load(($"markets/{name}/market.yml", SampleFolder.Market));
        Assert.Equal(hint, outcome.Expect("GB1006", $"markets/{name}", 0, 0).Hint);
        Assert.Equal("mexico", outcome.Mexico().Slug.Value);
    }

    [Theory]
    [InlineData("assets")]
    [InlineData("index")]
    public void Some_names_only_look_reserved(string name) =>
        Assert.Empty(SampleFolder.Load(("markets/mexico/market.yml", null), ($"markets/{name}/market.yml", SampleFolder.Market)).Diagnostics);

    [Theory]
    [InlineData("reviews/summary.md", "reviews/summary.md")]
    [InlineData("reviews/2026-13.md", "reviews/2026-13.md")]
    [InlineData("reviews/2026-09.txt", "reviews/2026-09.txt")]
    [InlineData("performance/september/leads.csv", "performance/september")]
    [InlineData("performance/2026-9/leads.csv", "performance/2026-9")]
    public void A_name_that_is_no_month_is_an_error_that_names_it(string path, string named) =>
        Assert.Contains($"'{named.Split('/')[^1]}'", SampleFolder.Load((path, "x")).Expect("GB1007", named, 0, 0).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_not_read_yet_is_one_line_for_all()
    {
        var outcome = SampleFolder.Load(("performance/2026-09/leads.csv", "country,leads\n"), ("reviews/2026-09.md", "x"), ("markets/mexico/pages/a.html", "x"));
        var found = Assert.Single(outcome.Diagnostics);
        Assert.Equal(("GB1008", Severity.Info), (found.Code, found.Severity));
        Assert.Equal("Not read yet by this version: markets/*/pages/, performance/, reviews/.", found.Message);
    }

    [Theory]
    [InlineData("placement.csv", "placements.csv")]
    [InlineData("Domains.csv", "domains.csv")]
    [InlineData("markets/mexico/scans.md", "scan.md")]
    [InlineData("performance/2026-09/lead.csv", "leads.csv")]
    public void A_name_near_a_known_one_is_information(string path, string known)
    {
        var found = SampleFolder.Load((path, "x")).Expect("GB1009", path, 0, 0);
        Assert.Equal((Severity.Info, $"Did you mean '{known}'?"), (found.Severity, found.Hint));
    }

    [Fact]
    public void A_site_file_in_capitals_is_found_missing_and_named_as_near()
    {
        var outcome = SampleFolder.Load(("site.yml", null), ("Site.yml", SampleFolder.Site));
        outcome.Expect("GB1001", "site.yml", 0, 0);
        Assert.Equal("Did you mean 'site.yml'?", outcome.Expect("GB1009", "Site.yml", 0, 0).Hint);
    }

    [Theory]
    [InlineData("xyz.txt")]
    [InlineData("README.md")]
    [InlineData("markets/README.md")]
    [InlineData("brand/logo.svg")]
    [InlineData(".gitkeep")]
    [InlineData("reviews/.DS_Store")]
    [InlineData("markets/.DS_Store")]
    [InlineData("markets/mexico/Thumbs.db")]
    public void Other_files_are_ignored(string path) => Assert.DoesNotContain(SampleFolder.Load((path, "x")).Diagnostics, found => found.Code != "GB1008");

    [Theory]
    [InlineData(FileTreeFaultKind.LinkLeaves, "GB1010")]
    [InlineData(FileTreeFaultKind.LinkLoop, "GB1011")]
    [InlineData(FileTreeFaultKind.LinkBroken, "GB1012")]
    [InlineData(FileTreeFaultKind.TooLarge, "GB1013")]
    [InlineData(FileTreeFaultKind.Unreadable, "GB1014")]
    public void An_entry_that_cannot_be_read_is_one_error(FileTreeFaultKind kind, string code)
    {
        var good = SampleFolder.With(("markets/mexico/market.yml", null));
        var path = RelativePath.Of("markets/mexico/market.yml");
        var tree = new FileTree(good.Files, [RelativePath.Of("markets"), path.Folder], [new(path, kind)], good.Read);
        var outcome = DataLoader.Load(tree, new(null, SampleFolder.Today, []));
        Assert.Equal(path, outcome.Expect(code, path.Value, 0, 0).At.File);
        Assert.Single(outcome.Diagnostics);
    }
}
