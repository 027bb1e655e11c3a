using System.Text.RegularExpressions;
using GeoBrief.Tests.Conventions.Reading;
using Xunit;

namespace GeoBrief.Tests.Conventions;

public sealed partial class ProjectFilesTests
{
    // Put together here, so that this file does not hold what it looks for.
    private static readonly Regex PackageHost = new(@"\b(nuget|npmjs|pypi|debian)\." + @"(org|com)\b", RegexOptions.IgnoreCase);

    [Fact]
    public void No_file_names_a_folder_of_one_machine() => Assert.Empty(Found(MachineFolder()));

    [Fact]
    public void No_file_names_a_host_of_packages() => Assert.Empty(Found(PackageHost));

    [Fact]
    public void Lines_end_the_same_way_everywhere() => Assert.Empty(
        Repository.Files.Where(file => Repository.Bytes(file) is var bytes && IsText(bytes) && bytes.Contains((byte)'\r')));

    [Theory]
    [InlineData("cd /" + "tmp", true)]
    [InlineData("\"/" + "work/main\"", true)]
    [InlineData("file:///" + "root/x", true)]
    [InlineData("/" + "home/me/data", true)]
    [InlineData("https://facturo.example/" + "home/", false)]
    [InlineData("../" + "tmp/x and $" + "tmp/x", false)]
    [InlineData("<a></" + "root> /workflow /" + "homework", false)]
    public void A_folder_of_a_machine_is_found(string text, bool found) => Assert.Equal(found, MachineFolder().IsMatch(text));

    [Theory]
    [InlineData("https://api.nuget" + ".org/v3/index.json", true)]
    [InlineData("registry." + "npmjs" + ".org", true)]
    [InlineData("deb.debian" + ".org", true)]
    [InlineData("https://github.com/lunet-io/markdig", false)]
    public void A_host_of_packages_is_found(string text, bool found) => Assert.Equal(found, PackageHost.IsMatch(text));

    private static IEnumerable<string> Found(Regex pattern) =>
        from file in Repository.Files
        where IsText(Repository.Bytes(file))
        from Match match in pattern.Matches(Repository.Text(file))
        select $"{file}: {match.Value}";

    /// <summary>As version control tells them apart: a picture or a table in binary has a nought in it.</summary>
    private static bool IsText(byte[] content) => !content.AsSpan(0, Math.Min(content.Length, 8000)).Contains((byte)0);

    [GeneratedRegex(@"(?<![\w.<}\]-])/(work|tmp|root|home)(?=/|""|'|\s|$)")]
    private static partial Regex MachineFolder();
}
