using GeoBrief.Tests.Conventions.Reading;
using Xunit;

namespace GeoBrief.Tests.Conventions;

public sealed class PackageWallTests
{
    [Fact]
    public void Each_package_is_used_in_its_own_folders_alone() => Assert.Empty(PackageWalls.Violations(Generator.References));

    [Theory]
    [InlineData("Markdig", "Loading", true)]
    [InlineData("Markdig", "Loading.Formats", true)]
    [InlineData("Markdig", "Pages", false)]
    [InlineData("CsvHelper", "Pages", true)]
    [InlineData("Ical.Net", "Pages.Downloads", true)]
    [InlineData("Ical.Net", "Planning", false)]
    [InlineData("NodaTime", "Pages", true)]
    [InlineData("NodaTime", "Analysis", false)]
    [InlineData("AngleSharp", "Loading", false)]
    [InlineData("AngleSharp", "Verification", true)]
    [InlineData("Microsoft.CodeAnalysis.CSharp", "Rendering", true)]
    [InlineData("Spectre.Console", "Publishing", false)]
    [InlineData("System.CommandLine", "Cli", true)]
    [InlineData("Microsoft.Playwright", "Verification", false)]
    [InlineData("Deque.AxeCore.Playwright", "Verification", false)]
    [InlineData("System.Collections.Immutable", "Model", true)]
    [InlineData("Unheard.Of", "Loading", false)]
    public void A_package_has_a_wall(string assembly, string layer, bool allowed)
    {
        var from = new CodeType("geobrief", "GeoBrief." + layer, "Type");
        var violations = PackageWalls.Violations([new(from, new CodeType(assembly, "Any", "Thing"), null)]);

        Assert.Equal(allowed, violations.IsEmpty);
    }

    [Fact]
    public void A_package_is_found_in_compiled_code() => Assert.Single(PackageWalls.Violations(Generator.ReferencesOf(
        "namespace GeoBrief.Pages { class A { object M() => typeof(Markdig.Markdown); } }")));
}
