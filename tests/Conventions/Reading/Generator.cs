using System.Collections.Immutable;
using System.Reflection;
using GeoBrief.Primitives;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GeoBrief.Tests.Conventions.Reading;

/// <summary>The compiled program, and small programs compiled in memory to show that a test of it can fail.</summary>
internal static class Generator
{
    private static readonly ImmutableArray<MetadataReference> Platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static Assembly Assembly => typeof(RelativePath).Assembly;

    public static ImmutableArray<CodeReference> References { get; } = Read();

    /// <summary>What a program of these sources uses.</summary>
    public static ImmutableArray<CodeReference> ReferencesOf(params string[] sources)
    {
        var compilation = CSharpCompilation.Create(
            "tiny",
            sources.Select(source => CSharpSyntaxTree.ParseText(source)),
            Platform,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
        }

        image.Position = 0;
        return CompiledCode.ReferencesIn(image);
    }

    private static ImmutableArray<CodeReference> Read()
    {
        using var file = File.OpenRead(Assembly.Location);
        return CompiledCode.ReferencesIn(file);
    }
}
