using System.Collections.Immutable;
using GeoBrief.Primitives;

namespace GeoBrief.Diagnostics;

/// <summary>What can go wrong with a file between the listing of its folder and its reading: GB1901 in data, GB4901 in templates.</summary>
public static class ReadingDiagnostics
{
    private const string Hint = "Close other programs that hold it, or ask for the right to read it, and build again.";

    private static readonly DiagnosticDescriptor DataKind = new("GB1901", Severity.Error, "A file can no longer be read.");

    private static readonly DiagnosticDescriptor TemplateKind = new("GB4901", Severity.Error, "A template can no longer be read.");

    /// <summary>The kinds of this group.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All => [DataKind, TemplateKind];

    /// <summary>A file of the data folder.</summary>
    public static Diagnostic LostData(RelativePath file, string reason) => new(DataKind, new(file), $"The file cannot be read: {reason}", Hint);

    /// <summary>A file of the templates folder.</summary>
    public static Diagnostic LostTemplate(RelativePath file, string reason) => new(TemplateKind, new(file), $"The file cannot be read: {reason}", Hint);
}
