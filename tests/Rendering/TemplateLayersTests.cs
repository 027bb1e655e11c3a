using System.Text;
using GeoBrief.Diagnostics;
using GeoBrief.Primitives;
using GeoBrief.Rendering;
using Xunit;

namespace GeoBrief.Tests.Rendering;

public sealed class TemplateLayersTests
{
    private static readonly RelativePath Both = RelativePath.Of("assets/site.css");
    private static readonly RelativePath OnlyStock = RelativePath.Of("pages/a.cshtml");
    private static readonly RelativePath OnlyOwn = RelativePath.Of("partials/b.cshtml");
    private static readonly TemplateLayers Layers = new(
        Tree((Both, "stock"), (OnlyStock, "stock")), Tree((Both, "own"), (OnlyOwn, "own")));

    [Fact]
    public void A_file_of_the_user_stands_for_the_stock_one_and_all_others_stay()
    {
        Assert.Equal([Both, OnlyStock, OnlyOwn], Layers.Files.Files.AsEnumerable());
        Assert.Equal(["own", "stock", "own"], Layers.Files.Files.Select(file => Text(Layers.Files, file)));
    }

    [Fact]
    public void A_message_tells_a_stock_file_from_the_users()
    {
        Assert.Equal(["(stock)/pages/a.cshtml", "assets/site.css", "partials/b.cshtml"], new[] { OnlyStock, Both, OnlyOwn }.Select(Placed));
        Assert.Equal([true, false], new[] { TemplateLayers.Marked(Both), Both }.Select(TemplateLayers.IsStock));
    }

    [Fact]
    public void The_lines_of_a_file_are_found_under_the_path_that_a_message_names()
    {
        Assert.Equal("own", Text(Layers.Told, Both));
        Assert.Equal("stock", Text(Layers.Told, TemplateLayers.Marked(Both)));
    }

    [Fact]
    public void A_file_with_the_same_bytes_is_unchanged()
    {
        var same = new TemplateLayers(Layers.Stock, Tree((Both, "stock")));

        Assert.Equal([true, false, false], new[] { same.IsUnchanged(Both), same.IsUnchanged(OnlyStock), Layers.IsUnchanged(Both) });
    }

    [Fact]
    public void A_folder_that_is_whole_is_the_users()
    {
        var whole = TemplateLayers.Of(Layers.Stock);

        Assert.False(whole.HasStock);
        Assert.Equal(Layers.Stock.Files.AsEnumerable(), whole.Files.Files);
    }

    private static string Placed(RelativePath file) => Layers.Place(TemplateDiagnostics.BadEncoding(new(file))).At.File.Value;

    private static string Text(FileTree tree, RelativePath file) => Encoding.UTF8.GetString(tree.Read(file));

    private static FileTree Tree(params (RelativePath Path, string Text)[] files) =>
        FileTree.FromMemory(files.Select(file => KeyValuePair.Create(file.Path.Value, file.Text)));
}
