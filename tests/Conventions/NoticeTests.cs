using System.Xml.Linq;
using GeoBrief.Primitives;
using GeoBrief.Reference;
using GeoBrief.Tests.Conventions.Reading;
using Xunit;

namespace GeoBrief.Tests.Conventions;

public sealed class NoticeTests
{
    [Fact]
    public void Every_package_is_named_with_its_licence()
    {
        var packages = XDocument.Parse(Text("Directory.Packages.props")).Descendants("PackageVersion")
            .Select(package => package.Attribute("Include")!.Value)
            .ToArray();

        Assert.NotEmpty(packages);
        Assert.Empty(packages.Except(FirstWords(Text("NOTICE"))));
    }

    [Fact]
    public void Every_reference_table_is_named_with_its_source()
    {
        var rows = Text("NOTICE").Split('\n').Where(line => line.StartsWith('|')).Select(line => line.Split('|')[1]).ToList();

        Assert.All(EmbeddedTables.All, table => Assert.Single(rows, tables => tables.Contains($"`{table.File}`", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_newest_version_of_the_changelog_is_the_one_built()
    {
        var version = XDocument.Parse(Text("Directory.Build.props")).Descendants("Version").Single().Value;
        var newest = Text("CHANGELOG.md").Split('\n').First(line => line.StartsWith("## ", StringComparison.Ordinal));

        Assert.Equal($"## {version}", newest);
    }

    private static string Text(string file) => Repository.Text(RelativePath.Of(file));

    /// <summary>A package stands at the start of its line with its licence behind it.</summary>
    private static IEnumerable<string> FirstWords(string notice) => notice.Split('\n')
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Where(words => words.Length > 2)
        .Select(words => words[0]);
}
