using System.Collections.Immutable;

namespace GeoBrief.Tests.Conventions.Reading;

/// <summary>What differs from run to run and from machine to machine, and who may ask for it all the same.</summary>
internal static class AmbientRules
{
    private const string Program = "Program";

    /// <summary>Types outside the folders below that must touch files, each with its reason beside it. None so far.</summary>
    private static readonly ImmutableHashSet<string> MayTouchFiles = [];

    private static readonly ImmutableArray<string> Shell = [Program, "Cli"];
    private static readonly ImmutableArray<string> ShellAndPublishing = [Program, "Cli", "Publishing"];
    private static readonly ImmutableArray<string> Nobody = [];

    private static readonly ImmutableArray<string> FileTypes =
        ["File", "Directory", "FileStream", "FileInfo", "DirectoryInfo", "FileSystemInfo", "FileSystemWatcher", "DriveInfo"];

    private static readonly ImmutableArray<string> TemporaryPaths = ["GetTempPath", "GetTempFileName", "GetRandomFileName"];

    // Iterators ask which thread they run on, through code that the compiler writes.
    private static readonly ImmutableArray<string> Harmless = ["get_CurrentManagedThreadId"];

    private static readonly ImmutableArray<(string Type, ImmutableArray<string> Members, ImmutableArray<string> Allowed)> Rules =
    [
        .. FileTypes.Select(type => ("System.IO." + type, ImmutableArray<string>.Empty, ShellAndPublishing)),
        ("System.IO.Path", TemporaryPaths, Nobody),
        ("System.Console", [], Shell),
        ("System.DateTime", ["get_Now", "get_UtcNow", "get_Today"], Shell),
        ("System.DateTimeOffset", ["get_Now", "get_UtcNow"], Shell),
        ("System.TimeProvider", ["get_System"], Shell),
        ("System.TimeZoneInfo", ["get_Local"], Shell),
        ("System.Guid", ["NewGuid", "CreateVersion7"], Nobody),
        ("System.Random", [], Nobody),
        ("System.Security.Cryptography.RandomNumberGenerator", [], Nobody),
        ("System.Globalization.CultureInfo", ["get_CurrentCulture", "get_CurrentUICulture", "get_InstalledUICulture"], Shell),
        ("System.Environment", [], ShellAndPublishing),
    ];

    /// <summary>The uses that no rule allows.</summary>
    public static ImmutableArray<CodeReference> Violations(IEnumerable<CodeReference> references)
    {
        return [.. references.Where(IsWrong)];

        static bool IsWrong(CodeReference reference) =>
            PlaceOf(reference.From) is { } place
            && Rules.Any(rule => Covers(rule.Type, rule.Members, reference) && !rule.Allowed.Contains(place))
            && !(reference.To.Namespace == "System.IO" && MayTouchFiles.Contains(reference.From.ToString()));
    }

    private static bool Covers(string type, ImmutableArray<string> members, CodeReference reference) =>
        reference.To.ToString() == type
        && (members.IsEmpty || members.Contains(reference.Member ?? ""))
        && !(type == "System.Environment" && (reference.Member is null || Harmless.Contains(reference.Member)));

    /// <summary>The layer; of the root only the program itself stands apart, as the pipeline is as pure as its stages.</summary>
    private static string? PlaceOf(CodeType type) =>
        Layers.Of(type) is Layers.Root && type.Name == Program ? Program : Layers.Of(type);
}
