using System.Collections.Immutable;

namespace GeoBrief.Tests.Conventions.Reading;

/// <summary>Which folder may use which: one way only, so that the list of folders is the pipeline.</summary>
internal static class Layers
{
    /// <summary>The root: the program and its pipeline put all together and may use anything.</summary>
    public const string Root = "(root)";

    private const string RootNamespace = "GeoBrief";
    private static readonly ImmutableHashSet<string> Facts = ["Primitives", "Diagnostics", "Reference", "Model"];
    private static readonly ImmutableHashSet<string> Judged = Facts.Add("Classification");
    private static readonly ImmutableHashSet<string> Written = ["Rendering", "Primitives", "Diagnostics"];

    private static readonly ImmutableDictionary<string, ImmutableHashSet<string>> Below =
        new Dictionary<string, ImmutableHashSet<string>>
        {
            ["Primitives"] = [],
            ["Diagnostics"] = ["Primitives"],
            ["Reference"] = ["Primitives"],
            ["Model"] = ["Primitives", "Diagnostics", "Reference"],
            ["Loading"] = Facts,
            ["Classification"] = Facts,
            ["Analysis"] = Judged,
            ["Planning"] = Judged.Add("Analysis"),
            ["Pages"] = Judged.Union(["Analysis", "Planning"]),
            ["Rendering"] = Judged.Union(["Analysis", "Planning", "Pages"]),
            ["Verification"] = Written,
            ["Publishing"] = Written,
        }.ToImmutableDictionary();

    /// <summary>The layer of a type: the folder right below the root; null when the type is none of ours or was made by the compiler.</summary>
    public static string? Of(CodeType type) => type.Name.StartsWith('<') ? null : OfNamespace(type.Namespace);

    /// <summary>The layer of a namespace; null when it is none of ours.</summary>
    public static string? OfNamespace(string fullNamespace) => fullNamespace switch
    {
        "" or RootNamespace => Root,
        _ when fullNamespace.StartsWith(RootNamespace + ".", StringComparison.Ordinal) => fullNamespace.Split('.')[1],
        _ => null,
    };

    /// <summary>Whether one layer may use another; a folder that is not in the table may use nothing and be used by nothing.</summary>
    public static bool Allows(string from, string to) => from == to || from == Root || from switch
    {
        "Cli" => to == "Cli" || Below.ContainsKey(to) || to == Root,
        _ => Below.TryGetValue(from, out var below) && below.Contains(to),
    };

    /// <summary>The uses that go the wrong way.</summary>
    public static ImmutableArray<CodeReference> Violations(IEnumerable<CodeReference> references)
    {
        return [.. references.Where(IsWrong)];

        static bool IsWrong(CodeReference reference) =>
            reference.From.Assembly == reference.To.Assembly
            && Of(reference.From) is { } from
            && Of(reference.To) is { } to
            && !Allows(from, to);
    }
}
