using GeoBrief.Primitives;
using GeoBrief.Tests.Conventions.Reading;
using Xunit;

namespace GeoBrief.Tests.Conventions;

public sealed class TemplateTests
{
    private static readonly RelativePath Page = RelativePath.Of("templates/Page.cshtml");

    [Fact]
    public void No_page_breaks_a_rule_that_the_compiler_lets_pass() =>
        Assert.Empty(Repository.FilesOf([".cshtml"]).SelectMany(file => TemplateRules.Faults(file, Repository.Text(file))));

    [Theory]
    [InlineData("<p>@Model.Title</p>", 0)]
    [InlineData("@if (Model.Count != 0) { <p>Draw (two)</p> }", 0)]
    [InlineData("<p>@Model.Plan!.Title</p>", 1)]
    [InlineData("<p>@Raw(Model.Notes.Html)</p>", 1)]
    [InlineData("<p>@Html.Raw(Model.Title)</p>", 1)]
    [InlineData("<p>@(new HtmlString(Model.Title))</p>", 1)]
    [InlineData("@{ WriteLiteral(Model.Title); }", 1)]
    [InlineData("@{ DisableEncoding = true; }", 1)]
    public void A_page_that_breaks_a_rule_is_found(string text, int faults) =>
        Assert.Equal(faults, TemplateRules.Faults(Page, text).Count());

    [Theory]
    [InlineData("@Raw(Model.Notes.Html)", 0)]
    [InlineData("@Raw(Model.Title)", 1)]
    [InlineData("@Raw(Model.Notes.Html + Model.Title)", 1)]
    public void A_page_on_the_list_prints_fragments_and_nothing_else(string text, int faults) =>
        Assert.Equal(faults, TemplateRules.Faults(Page, text, [Page.Value]).Count());
}
