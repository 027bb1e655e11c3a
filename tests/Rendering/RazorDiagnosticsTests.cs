using GeoBrief.Diagnostics;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Rendering;

public sealed class RazorDiagnosticsTests
{
    private const string Head = "@inherits ReportPage<NotFoundPage>\n";

    [Fact]
    public async Task A_view_that_is_no_Razor_is_told_at_its_line_and_column()
    {
        var found = await FoundAsync(Head + "<p>fine</p>\n  @if (true) {\n<p>\n");

        Assert.All(found, problem => Assert.Equal(("GB4002", RenderingCase.View), (problem.Code, problem.At.File.Value)));
        Assert.Contains("GB4002 3,4", found.Told());
    }

    [Theory]
    [InlineData("<h2>see</h2>@Model.Nothing</p>", 20)]
    [InlineData("<p>fine</p> <p>@Model.Nothing</p>", 23)]
    public async Task Code_that_does_not_compile_is_told_at_its_line_and_column(string line, int column)
    {
        var found = Assert.Single(await FoundAsync(Head + "<p>fine</p>\n" + line));

        Assert.Equal(("GB4003", RenderingCase.View, 3, column), (found.Code, found.At.File.Value, found.At.Line, found.At.Column));
        Assert.Contains("'Nothing'", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_of_a_block_is_told_at_its_own_line() =>
        Assert.Equal(["GB4003 4,9"], (await FoundAsync(Head + "@{\nvar a = 1;\nint b = \"x\" + a;\n}\n")).Told());

    [Fact]
    public async Task A_model_that_does_not_exist_is_told_too()
    {
        var found = await FoundAsync("@inherits ReportPage<NoSuchPage>\n<p>fine</p>");

        Assert.NotEmpty(found);
        Assert.All(found, problem => Assert.Equal(("GB4003", RenderingCase.View, 0), (problem.Code, problem.At.File.Value, problem.At.Line)));
    }

    [Fact]
    public async Task Every_broken_view_is_told_though_no_page_uses_it()
    {
        var rendered = await RenderingCase.RenderAsync(RenderingCase.Folder(
            (RenderingCase.View, Head + "@Model.One"), ("partials/b.cshtml", "\n\n@Two")), "a.html");

        Assert.Equal(["pages/a.cshtml", "partials/b.cshtml"], rendered.Diagnostics.Select(found => found.At.File.Value).Order());
    }

    [Fact]
    public async Task A_view_that_throws_is_told_at_its_line_with_the_page()
    {
        var found = Assert.Single(await FoundAsync(Head + "<p>fine</p>\n<p>@Model.Shell.Contents[7].Href</p>"));

        Assert.Equal(("GB4004", RenderingCase.View, 3), (found.Code, found.At.File.Value, found.At.Line));
        Assert.Contains("'a.html'", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partial_that_throws_is_told_itself()
    {
        var rendered = await RenderingCase.RenderAsync(RenderingCase.Folder(
            (RenderingCase.View, Head + "@{ await IncludeAsync(\"/partials/b.cshtml\", Model); }"),
            ("partials/b.cshtml", Head + "\n\n@(Model.Shell.Contents[7].Href)")), "a.html");

        var found = Assert.Single(rendered.Diagnostics);
        Assert.Equal(("GB4004", "partials/b.cshtml", 4), (found.Code, found.At.File.Value, found.At.Line));
    }

    [Fact]
    public async Task A_partial_that_is_missing_is_told_at_the_view_that_asks_for_it()
    {
        var found = Assert.Single(await FoundAsync(Head + "\n@{ await IncludeAsync(\"/partials/none.cshtml\", Model); }"));

        Assert.Contains("none.cshtml", found.Message + found.At.File.Value, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<Diagnostic>> FoundAsync(string view)
    {
        var rendered = await RenderingCase.RenderAsync(RenderingCase.Folder((RenderingCase.View, view)), "a.html");

        Assert.Null(rendered.Value);
        return rendered.Diagnostics;
    }
}
