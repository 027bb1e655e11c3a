using System.Text;
using GeoBrief.Cli;
using GeoBrief.Primitives;
using GeoBrief.Tests.Support;
using Xunit;

namespace GeoBrief.Tests.Cli;

public sealed class FolderReaderTests : IDisposable
{
    private readonly TemporaryFolder outside = new();
    private readonly TemporaryFolder folder = new();

    private FileTree Tree => FolderReader.Read(folder.Root);

    [Fact]
    public void Files_and_folders_come_in_ordinal_order_with_their_bytes()
    {
        folder.Write("b.csv", "2");
        folder.Write("Z.csv", "1");
        folder.Write("a/z.md", "3");
        folder.Write("a-b/c.md", "4");
        Directory.CreateDirectory(folder.At("empty"));

        Assert.Equal(["Z.csv", "a-b/c.md", "a/z.md", "b.csv"], Tree.Files.Select(file => file.Value));
        Assert.Equal(["a", "a-b", "empty"], Tree.Folders.Select(path => path.Value));
        Assert.Equal("3", Encoding.UTF8.GetString(Tree.Read(RelativePath.Of("a/z.md"))));
    }

    [Theory]
    [InlineData(".git/config")]
    [InlineData(".DS_Store")]
    [InlineData("thumbs.DB")]
    [InlineData("~$placements.xlsx")]
    [InlineData("markets/.hidden")]
    [InlineData("time 10:30.md")]
    public void What_systems_and_editors_leave_behind_is_not_seen(string path)
    {
        if (OperatingSystem.IsWindows() && path.Contains(':', StringComparison.Ordinal))
        {
            return; // Windows has no such name
        }

        folder.Write(path, "x");
        Assert.Empty(Tree.Files);
        Assert.Empty(Tree.Faults);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_fault_and_no_exception()
    {
        var tree = FolderReader.Read(folder.At("nowhere"));
        Assert.Equal(new FileTreeFault(default, FileTreeFaultKind.Unreadable), Assert.Single(tree.Faults));
    }

    [Fact]
    public void Links_inside_the_folder_are_followed()
    {
        folder.Write("shared/pages/one.html", "1");
        File.CreateSymbolicLink(folder.At("copy.html"), "shared/pages/one.html");
        Directory.CreateSymbolicLink(folder.At("pages"), folder.At("shared/pages"));

        Assert.Equal(["copy.html", "pages/one.html", "shared/pages/one.html"], Tree.Files.Select(file => file.Value));
        Assert.Equal("1"u8.ToArray(), Tree.Read(RelativePath.Of("pages/one.html")));
        Assert.Empty(Tree.Faults);
    }

    [Fact]
    public void The_folder_itself_may_be_a_link()
    {
        outside.Write("data/site.yml", "x");
        Directory.CreateSymbolicLink(folder.At("data"), outside.At("data"));
        File.CreateSymbolicLink(outside.At("data/same.yml"), outside.At("data/site.yml"));

        var tree = FolderReader.Read(folder.At("data"));
        Assert.Equal(["same.yml", "site.yml"], tree.Files.Select(file => file.Value));
        Assert.Empty(tree.Faults);
    }

    [Theory]
    [InlineData(FileTreeFaultKind.LinkLeaves, "../{outside}/secret.txt")]
    [InlineData(FileTreeFaultKind.LinkLeaves, "../{outside}")]
    [InlineData(FileTreeFaultKind.LinkLeaves, "../{outside}/nothing")]
    [InlineData(FileTreeFaultKind.LinkLeaves, "chain")]
    [InlineData(FileTreeFaultKind.LinkLoop, "..")]
    [InlineData(FileTreeFaultKind.LinkLoop, ".")]
    [InlineData(FileTreeFaultKind.LinkLoop, "link")]
    [InlineData(FileTreeFaultKind.LinkBroken, "nothing.md")]
    public void A_link_that_cannot_be_followed_is_a_fault(FileTreeFaultKind kind, string target)
    {
        outside.Write("secret.txt", "x");
        Directory.CreateDirectory(folder.At("data/in"));
        Directory.CreateSymbolicLink(folder.At("data/in/chain"), outside.Root);
        var other = Path.GetFileName(outside.Root);
        File.CreateSymbolicLink(folder.At("data/in/link"), target.Replace("{outside}", $"../../{other}", StringComparison.Ordinal));

        var tree = FolderReader.Read(folder.At("data"));
        Assert.Contains(new FileTreeFault(RelativePath.Of("in/link"), kind), tree.Faults);
        Assert.Empty(tree.Files);
    }

    [Fact]
    public void Two_folders_that_link_to_each_other_end_in_a_fault()
    {
        folder.Write("a/one.md", "1");
        folder.Write("b/two.md", "2");
        Directory.CreateSymbolicLink(folder.At("a/to"), folder.At("b"));
        Directory.CreateSymbolicLink(folder.At("b/to"), folder.At("a"));

        Assert.Equal(["a/to/to", "b/to/to"], Tree.Faults.Where(fault => fault.Kind == FileTreeFaultKind.LinkLoop).Select(fault => fault.Path.Value));
    }

    [Fact]
    public void A_file_above_the_limit_is_a_fault()
    {
        using (var stream = File.Create(folder.At("fits.csv")))
        {
            stream.SetLength(FolderReader.LargestFile);
        }

        using (var stream = File.Create(folder.At("large.csv")))
        {
            stream.SetLength(FolderReader.LargestFile + 1);
        }

        Assert.Equal(new FileTreeFault(RelativePath.Of("large.csv"), FileTreeFaultKind.TooLarge), Assert.Single(Tree.Faults));
        Assert.Equal(["fits.csv"], Tree.Files.Select(file => file.Value));
    }

    [Fact]
    public void A_file_that_is_gone_when_its_turn_comes_names_itself()
    {
        folder.Write("notes/late.md", "x");
        var tree = Tree;
        File.Delete(folder.At("notes/late.md"));

        var fault = Assert.Throws<FileReadException>(() => tree.Read(RelativePath.Of("notes/late.md")));
        Assert.Equal("notes/late.md", fault.Path.Value);
        Assert.DoesNotContain(folder.Root, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_held_by_another_program_raises_the_same_error()
    {
        folder.Write("held.csv", "x");
        var tree = Tree;
        using var held = new FileStream(folder.At("held.csv"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal("held.csv", Assert.Throws<FileReadException>(() => tree.Read(RelativePath.Of("held.csv"))).Path.Value);
    }

    public void Dispose()
    {
        folder.Dispose();
        outside.Dispose();
    }
}
