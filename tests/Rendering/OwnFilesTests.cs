using GeoBrief.Diagnostics;
using GeoBrief.Primitives;
using GeoBrief.Rendering;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Rendering;

public sealed class OwnFilesTests
{
    private static readonly FileTree Stock = FileTree.FromMemory(TextCase.Stock);
    private static readonly string[] Pages = ["/pages/brief.cshtml", "/pages/index.cshtml"];

    [Theory]
    [InlineData("pages/breif.cshtml", "pages/brief.cshtml")]
    [InlineData("partials/breif-below.cshtml", "partials/brief-below.cshtml")]
    [InlineData("partials/stauts.cshtml", "partials/status.cshtml")]
    [InlineData("site.css", "assets/site.css")]
    [InlineData("css/custom.css", "assets/custom.css")]
    [InlineData("Pages/Brief.cshtml", "pages/brief.cshtml")]
    [InlineData("assets/custm.css", "assets/custom.css")]
    [InlineData("texts/brief.sbn", "texts/en/brief.sbn")]
    [InlineData("texts/sp/brief.sbn", "texts/en/brief.sbn")]
    [InlineData("brief-below.cshtml", "partials/brief-below.cshtml")]
    public void A_file_that_changes_nothing_is_a_warning_with_the_nearest_stock_path(string path, string nearest)
    {
        var found = Assert.Single(Check(path));

        Assert.Equal(("GB4013", Severity.Warning, path), (found.Code, found.Severity, found.At.File.Value));
        Assert.Equal($"Did you mean '{nearest}'?", found.Hint);
    }

    [Theory]
    [InlineData("partials/my-own-note.cshtml")]
    [InlineData("assets/photograph.png")]
    public void A_file_that_is_near_to_none_is_a_warning_too(string path) =>
        Assert.Contains("README", Assert.Single(Check(path)).Hint, StringComparison.Ordinal);

    [Theory]
    [InlineData("pages/brief.cshtml")]
    [InlineData("partials/brief-below.cshtml")]
    [InlineData("partials/index-below.cshtml")]
    [InlineData("_ViewImports.cshtml")]
    [InlineData("assets/custom.css")]
    [InlineData("texts/en/mine.sbn")]
    [InlineData("texts/fr/mine.sbn")]
    [InlineData("README.md")]
    [InlineData("notes/read-me.md")]
    [InlineData("screenshots/brief.png")]
    public void A_file_that_has_its_place_is_not_spoken_of(string path) => Assert.Empty(Check(path));

    [Fact]
    public void A_part_of_the_users_is_used_where_a_view_puts_it_in() => Assert.Empty(Found(FileTree.FromMemory(new Dictionary<string, string>
    {
        ["partials/brief-below.cshtml"] = "@inherits ReportPage<BriefPage>\n@{ await IncludeAsync(\"/partials/my-note.cshtml\", Model); }",
        ["partials/my-note.cshtml"] = "@inherits ReportPage<BriefPage>\n",
    })));

    [Fact]
    public void A_file_that_cannot_be_read_is_an_error_lest_the_stock_one_stand_in_for_it()
    {
        var found = Assert.Single(Found(new FileTree([], [], [new(RelativePath.Of("pages/brief.cshtml"), FileTreeFaultKind.LinkBroken)], _ => [])));

        Assert.Equal(("GB4014", Severity.Error, "pages/brief.cshtml"), (found.Code, found.Severity, found.At.File.Value));
    }

    [Fact]
    public void The_stock_folder_over_itself_is_in_order() => Assert.Empty(Found(Stock));

    private static IEnumerable<Diagnostic> Check(string path) => Found(FileTree.FromMemory([KeyValuePair.Create(path, "")]));

    private static IEnumerable<Diagnostic> Found(FileTree own) => OwnFiles.Check(new ReportTemplates(new TemplateLayers(Stock, own)), Pages, "en");
}
