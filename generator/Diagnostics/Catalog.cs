using System.Collections.Immutable;

namespace GeoBrief.Diagnostics;

/// <summary>Every kind of problem, by code.</summary>
public static class Catalog
{
    /// <summary>The one list; a new group of kinds is a line here.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        .. new[]
        {
            FileDiagnostics.All,
            TextDiagnostics.All,
            FieldDiagnostics.All,
            TableDiagnostics.All,
            YamlDiagnostics.All,
            StatementDiagnostics.All,
            NotesDiagnostics.All,
            CrossReferenceDiagnostics.All,
            TemplateDiagnostics.All,
            ReadingDiagnostics.All,
            OutputDiagnostics.All,
        }.SelectMany(kinds => kinds).OrderBy(kind => kind.Code, StringComparer.Ordinal),
    ];

    /// <summary>The kind of a code, in any case; null when there is none.</summary>
    public static DiagnosticDescriptor? Find(string code) =>
        All.FirstOrDefault(kind => kind.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
}
