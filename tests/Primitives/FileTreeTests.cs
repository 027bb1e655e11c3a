using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Primitives;

public sealed class FileTreeTests
{
    private static readonly FileTree Tree = FileTree.FromMemory(new Dictionary<string, string> { ["b/c/d.md"] = "ñ", ["a.csv"] = "", ["B.csv"] = "x", ["b\\e.md"] = "y" });

    [Fact]
    public void Files_are_in_ordinal_order() => Assert.Equal(["B.csv", "a.csv", "b/c/d.md", "b/e.md"], Tree.Files.Select(file => file.Value));

    [Fact]
    public void Every_folder_above_a_file_is_there_once() => Assert.Equal(["b", "b/c"], Tree.Folders.Select(folder => folder.Value));

    [Fact]
    public void A_text_is_read_as_utf_8_without_a_mark() => Assert.Equal([0xC3, 0xB1], Tree.Read(RelativePath.Of("b/c/d.md")));

    [Theory]
    [InlineData("a.csv", true)]
    [InlineData("A.csv", false)]
    [InlineData("b", false)]
    [InlineData("b/c/d.md", true)]
    public void It_knows_its_files(string file, bool there) => Assert.Equal(there, Tree.Contains(RelativePath.Of(file)));

    [Fact]
    public void What_it_is_given_may_come_in_any_order()
    {
        var tree = new FileTree(
            [RelativePath.Of("b"), RelativePath.Of("a")],
            [RelativePath.Of("z"), RelativePath.Of("y")],
            [new(RelativePath.Of("q"), FileTreeFaultKind.LinkBroken), new(RelativePath.Of("p"), FileTreeFaultKind.TooLarge)],
            path => [(byte)path.Value[0]]);

        Assert.Equal(["a", "b"], tree.Files.Select(file => file.Value));
        Assert.Equal(["y", "z"], tree.Folders.Select(folder => folder.Value));
        Assert.Equal(["p", "q"], tree.Faults.Select(fault => fault.Path.Value));
        Assert.Equal([(byte)'b'], tree.Read(RelativePath.Of("b")));
    }
}
