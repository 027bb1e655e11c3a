using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GeoBrief.Tests.Conventions.Reading;
using Xunit;

namespace GeoBrief.Tests.Conventions;

public sealed class NoTodoTests
{
    // Put together here, so that this file does not hold what it looks for. A client's own notes may: it is a Spanish word.
    private static readonly Regex Promise = new(@"\b(" + "TO" + "DO|FIX" + "ME|HA" + @"CK)\b");

    private static readonly ImmutableArray<string> Written =
        [".cs", ".cshtml", ".sbn", ".css", ".js", ".ps1", ".md", ".csproj", ".props", ".slnx", ".ci/run"];

    [Fact]
    public void No_file_promises_to_be_finished_later() => Assert.Empty(
        from file in Repository.FilesOf(Written)
        where !file.Value.StartsWith("data/", StringComparison.Ordinal)
        from Match match in Promise.Matches(Repository.Text(file))
        select $"{file}: {match.Value}");

    [Theory]
    [InlineData("// TO" + "DO later", true)]
    [InlineData("/* FIX" + "ME */", true)]
    [InlineData("# HA" + "CK: hm", true)]
    [InlineData("Todos los mercados, METODO", false)]
    public void A_promise_is_found(string text, bool found) => Assert.Equal(found, Promise.IsMatch(text));
}
