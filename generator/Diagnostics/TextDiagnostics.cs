using System.Collections.Immutable;

namespace GeoBrief.Diagnostics;

/// <summary>What can be wrong with the bytes of a text file: GB115x.</summary>
public static class TextDiagnostics
{
    private static readonly DiagnosticDescriptor NotUtf8Kind =
        new("GB1151", Severity.Warning, "A table is not UTF-8 and was read as Windows-1252.");

    private static readonly DiagnosticDescriptor BadByteKind = new("GB1152", Severity.Error, "A text file is not UTF-8.");

    private static readonly DiagnosticDescriptor NulInTextKind = new("GB1153", Severity.Error, "A text file holds a NUL character.");

    /// <summary>Every kind, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [NotUtf8Kind, BadByteKind, NulInTextKind];

    public static Diagnostic NotUtf8(SourceLocation at) => new(
        NotUtf8Kind, at, "The file is not UTF-8 from here on and was read as Windows-1252.", "Check its accents, or save it as UTF-8.");

    public static Diagnostic BadByte(SourceLocation at) =>
        new(BadByteKind, at, "The file is not UTF-8: the byte here begins no character.", "Save the file as UTF-8.");

    public static Diagnostic NulInText(SourceLocation at) =>
        new(NulInTextKind, at, "A NUL character stands here.", "Take it out, or save the file as UTF-8 if every second character is one.");
}
