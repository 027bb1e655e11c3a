using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GeoBrief.Primitives;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GeoBrief.Tests.Conventions.Reading;

/// <summary>What a source file is called, where it stands, and what it declares.</summary>
internal static partial class SourceShape
{
    /// <summary>The rules of naming that a file breaks, each as a sentence.</summary>
    /// <param name="file">Relative to the root of the repository.</param>
    /// <param name="text">Its content.</param>
    /// <param name="rootNamespace">The namespace of the project's own folder.</param>
    public static IEnumerable<string> Faults(RelativePath file, string text, string rootNamespace)
    {
        var root = CSharpSyntaxTree.ParseText(text).GetCompilationUnitRoot();
        var types = root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().ToImmutableArray();
        var outer = types.Where(type => type.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax).ToImmutableArray();
        var open = outer.Where(type => type.Modifiers.Any(SyntaxKind.PublicKeyword)).ToImmutableArray();

        var folders = file.Folder.Value.Split('/').Skip(1);
        var expected = string.Join('.', folders.Prepend(rootNamespace));
        var actual = root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString();
        if (actual != expected && (actual is not null || !types.IsEmpty))
        {
            yield return $"{file}: namespace {actual} instead of {expected}";
        }

        if (open.Length > 1)
        {
            yield return $"{file}: {open.Length} public types";
        }

        if (!outer.IsEmpty && !outer.Any(type => type.Identifier.Text == file.Name.Split('.')[0]))
        {
            yield return $"{file}: no type of that name";
        }

        foreach (var type in types.Where(type => Empty().IsMatch(type.Identifier.Text)))
        {
            yield return $"{file}: {type.Identifier.Text} says nothing";
        }
    }

    [GeneratedRegex("Helper|Util(s|it|$|[A-Z])|Manager|Base$|^Base[A-Z]")]
    private static partial Regex Empty();
}
