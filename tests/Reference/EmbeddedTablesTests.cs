using System.Globalization;
using GeoBrief.Reference;
using GeoBrief.Tests.Conventions.Reading;
using Xunit;

namespace GeoBrief.Tests.Reference;

public sealed class EmbeddedTablesTests
{
    private const string Folder = "generator/Reference/Tables/";

    [Fact]
    public void Every_table_of_the_folder_is_embedded_and_says_itself_when_it_was_checked()
    {
        var files = Repository.Files.Where(file => file.Value.StartsWith(Folder, StringComparison.Ordinal)).ToList();

        Assert.Equal(files.Select(file => file.Name).Order(StringComparer.Ordinal), EmbeddedTables.All.Select(table => table.File));
        Assert.All(files, file => Assert.Contains(
            "Checked on " + EmbeddedTables.All.Single(table => table.File == file.Name).CheckedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            string.Concat(Repository.Text(file).Take(1500)),
            StringComparison.Ordinal));
    }
}
