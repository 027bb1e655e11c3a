using GeoBrief.Primitives;
using GeoBrief.Tests.Conventions.Reading;
using Xunit;

namespace GeoBrief.Tests.Conventions;

public sealed class NamingTests
{
    [Theory]
    [InlineData("generator", "GeoBrief")]
    [InlineData("tests", "GeoBrief.Tests")]
    public void Files_and_types_are_named_by_the_rules(string folder, string rootNamespace) => Assert.Empty(
        Repository.FilesOf([".cs"], folder).SelectMany(file => SourceShape.Faults(file, Repository.Text(file), rootNamespace)));

    [Theory]
    [InlineData("namespace GeoBrief.Model; public record Site; internal enum Kind { }", 0)]
    [InlineData("namespace GeoBrief.Model; public record Site { public record Part; }", 0)]
    [InlineData("namespace GeoBrief.Pages; public record Site;", 1)]
    [InlineData("namespace GeoBrief; public record Site;", 1)]
    [InlineData("public record Site;", 1)]
    [InlineData("namespace GeoBrief.Model; public record Site; public enum Kind { }", 1)]
    [InlineData("namespace GeoBrief.Model; public record Place;", 1)]
    [InlineData("namespace GeoBrief.Model; public class Site { class TextHelper; }", 1)]
    [InlineData("namespace GeoBrief.Model; public class Site; class TextUtils;", 1)]
    [InlineData("namespace GeoBrief.Model; public class Site; class TextUtility;", 1)]
    [InlineData("namespace GeoBrief.Model; public class Site; class PageManager;", 1)]
    [InlineData("namespace GeoBrief.Model; public class Site; abstract class PageBase;", 1)]
    [InlineData("namespace GeoBrief.Model; public class Site; abstract class BasePage;", 1)]
    [InlineData("namespace GeoBrief.Model; public class Site; class Baseline; class Utilisation;", 0)]
    public void A_file_that_breaks_a_rule_is_found(string text, int faults) =>
        Assert.Equal(faults, SourceShape.Faults(RelativePath.Of("generator/Model/Site.cs"), text, "GeoBrief").Count());

    [Fact]
    public void A_program_without_a_type_needs_no_namespace() =>
        Assert.Empty(SourceShape.Faults(RelativePath.Of("generator/Program.cs"), "return 0;", "GeoBrief"));
}
