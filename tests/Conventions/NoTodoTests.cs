using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GeoBrief.Primitives;
using GeoBrief.Tests.Conventions.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace GeoBrief.Tests.Conventions;

public sealed partial class NoTodoTests
{
    private static readonly ImmutableArray<string> Written =
        [".cs", ".cshtml", ".sbn", ".css", ".js", ".ps1", ".md", ".csproj", ".props", ".slnx", ".ci/run"];

    // A client's own notes may hold the word: in Spanish it is an everyday one.
    [Fact]
    public void No_file_promises_to_be_finished_later() => Assert.Empty(
        from file in Repository.FilesOf(Written)
        where !file.Value.StartsWith("data/", StringComparison.Ordinal)
        from promise in Promises(file, Repository.Text(file))
        select $"{file}: {promise}");

    [Theory]
    [InlineData("A.cs", "class A; // TODO later", 1)]
    [InlineData("A.cs", "/* FIXME */ class A;", 1)]
    [InlineData("A.cs", "/// <summary>HACK: hm.</summary>\nclass A;", 1)]
    [InlineData("A.cs", "class A { string Unfinished => \"TODO\"; }", 0)]
    [InlineData("A.cshtml", "<p>TODO</p>", 1)]
    [InlineData("run", "# FIXME and TODO", 2)]
    [InlineData("A.md", "Todos los mercados, METODO", 0)]
    public void A_promise_is_found(string file, string text, int expected) =>
        Assert.Equal(expected, Promises(RelativePath.Of(file), text).Count());

    /// <summary>In code only comments promise anything: a rule that looks for such words in pages has to hold them.</summary>
    private static IEnumerable<string> Promises(RelativePath file, string text)
    {
        var read = file.Name.EndsWith(".cs", StringComparison.Ordinal) ? CommentsIn(text) : text;
        return Promise().Matches(read).Select(match => match.Value);
    }

    private static string CommentsIn(string text) => string.Join('\n', CSharpSyntaxTree.ParseText(text).GetRoot()
        .DescendantTrivia()
        .Where(trivia => trivia.Kind() is not (SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia))
        .Select(trivia => trivia.ToFullString()));

    [GeneratedRegex(@"\b(TODO|FIXME|HACK)\b")]
    private static partial Regex Promise();
}
