using FsCheck.Xunit;
using GeoBrief.Primitives;
using Xunit;

namespace GeoBrief.Tests.Primitives;

public sealed class RelativePathTests
{
    [Theory]
    [InlineData("a/b.txt", "a/b.txt")]
    [InlineData("a\\b.txt", "a/b.txt")]
    [InlineData("./a//b.txt", "a/b.txt")]
    [InlineData("a/./b/", "a/b")]
    [InlineData("a..b/..c", "a..b/..c")]
    public void A_path_is_written_in_one_way(string text, string expected)
    {
        Assert.True(RelativePath.TryParse(text, out var path));
        Assert.Equal(expected, path.Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(".")]
    [InlineData("/a")]
    [InlineData("\\a")]
    [InlineData("\\\\server\\share")]
    [InlineData("C:\\a")]
    [InlineData("C:a")]
    [InlineData("a/b:stream")]
    [InlineData("..")]
    [InlineData("a/../b")]
    [InlineData("a\\..\\..\\b")]
    [InlineData("a\0b")]
    public void A_path_that_is_rooted_empty_or_leaves_its_folder_is_none(string? text)
    {
        Assert.False(RelativePath.TryParse(text, out var path));
        Assert.Equal("", path.Value);
    }

    [Fact]
    public void A_bad_path_of_our_own_is_a_fault() => Assert.Throws<ArgumentException>(() => RelativePath.Of("../a"));

    [Theory]
    [InlineData("a/b/c.txt", "c.txt", "a/b")]
    [InlineData("c.txt", "c.txt", "")]
    public void A_path_has_a_name_and_a_folder(string text, string name, string folder) =>
        Assert.Equal((name, folder), (RelativePath.Of(text).Name, RelativePath.Of(text).Folder.Value));

    [Theory]
    [InlineData("index.html", "method.html", "method.html")]
    [InlineData("index.html", "markets/mexico/index.html", "markets/mexico/index.html")]
    [InlineData("markets/mexico/plan.html", "index.html", "../../index.html")]
    [InlineData("markets/mexico/plan.html", "markets/mexico/index.html", "index.html")]
    [InlineData("markets/mexico/plan.html", "markets/spain/index.html", "../spain/index.html")]
    [InlineData("markets/mexico/plan.html", "assets/site.css", "../../assets/site.css")]
    [InlineData("a/index.html", "a/a/index.html", "a/index.html")]
    [InlineData("a/b/index.html", "a/b", "../b")]
    public void A_link_leads_from_one_file_to_another(string from, string to, string link) =>
        Assert.Equal(link, RelativePath.Of(from).LinkTo(RelativePath.Of(to)));

    [Property]
    public void A_link_leads_where_it_says(byte[] from, byte[] to)
    {
        var (start, end) = (Made(from), Made(to));

        var walked = start.Folder.Value.Split('/', StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var part in start.LinkTo(end).Split('/'))
        {
            if (part == "..")
            {
                walked.RemoveAt(walked.Count - 1);
            }
            else
            {
                walked.Add(part);
            }
        }

        Assert.Equal(end.Value, string.Join('/', walked));
    }

    [Fact]
    public void Paths_are_in_ordinal_order() =>
        Assert.Equal(["B", "a", "a-b", "a/b", "é"], "é a/b a B a-b".Split(' ').Select(RelativePath.Of).Order().Select(path => path.Value));

    private static RelativePath Made(byte[] parts) =>
        RelativePath.Of(string.Join('/', parts.Select(part => part % 3 == 0 ? "a" : part % 3 == 1 ? "b" : "c").Append("f.html")));
}
