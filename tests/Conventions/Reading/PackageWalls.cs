using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace GeoBrief.Tests.Conventions.Reading;

/// <summary>Which folders may touch which package, by the name of its assembly.</summary>
internal static class PackageWalls
{
    private static readonly ImmutableArray<(string Assembly, ImmutableArray<string> Layers)> Walls =
    [
        ("CsvHelper", ["Loading", "Pages"]),
        ("Markdig", ["Loading"]),
        ("YamlDotNet", ["Loading"]),
        ("HtmlSanitizer", ["Loading"]),
        ("PhoneNumbers", ["Classification", "Analysis"]),
        ("RazorLight", ["Rendering"]),
        ("Microsoft.AspNetCore", ["Rendering"]), // what pages of RazorLight are made with
        ("Microsoft.Extensions", ["Rendering"]),
        ("Microsoft.CodeAnalysis", ["Rendering"]),
        ("Scriban", ["Rendering"]),
        ("Ical.Net", ["Pages"]), // calendar files
        ("NodaTime", ["Pages"]), // what Ical.Net reckons with
        ("AngleSharp", ["Analysis", "Verification"]),
        ("System.CommandLine", ["Cli"]),
        ("Spectre.Console", ["Cli"]),
    ];

    /// <summary>Types that meet a package because another one hands it out, each with its reason beside it.</summary>
    private static readonly ImmutableArray<(string Type, string Assembly)> Openings =
    [
        ("GeoBrief.Loading.Notes.NotesSanitizer", "AngleSharp"), // the sanitiser tells of what it removes as nodes of AngleSharp
    ];

    /// <summary>The uses of a package outside its folders, and of a package that has no wall yet.</summary>
    public static ImmutableArray<CodeReference> Violations(IEnumerable<CodeReference> references)
    {
        return [.. references.Where(IsWrong)];

        static bool IsWrong(CodeReference reference) =>
            reference.From.Assembly != reference.To.Assembly
            && Layers.Of(reference.From) is { } layer
            && !IsOfTheRuntime(reference.To.Assembly)
            && !Walls.Any(wall => IsPartOf(reference.To.Assembly, wall.Assembly) && wall.Layers.Contains(layer))
            && !Openings.Contains((reference.From.ToString(), reference.To.Assembly));
    }

    private static bool IsPartOf(string assembly, string package) =>
        assembly == package || assembly.StartsWith(package + ".", StringComparison.Ordinal);

    private static bool IsOfTheRuntime(string assembly) =>
        File.Exists(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), assembly + ".dll"));
}
