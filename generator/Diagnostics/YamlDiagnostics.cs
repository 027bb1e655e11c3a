using System.Collections.Immutable;
using System.Globalization;

namespace GeoBrief.Diagnostics;

/// <summary>What can be wrong with YAML as such, whatever its keys mean: GB220x and GB221x.</summary>
public static class YamlDiagnostics
{
    private static readonly DiagnosticDescriptor SyntaxKind = new("GB2201", Severity.Error, "YAML cannot be read.");

    private static readonly DiagnosticDescriptor UnknownKeyKind = new("GB2202", Severity.Error, "A key is not known.");

    private static readonly DiagnosticDescriptor KeyTwiceKind = new("GB2203", Severity.Error, "A key is given twice.");

    private static readonly DiagnosticDescriptor TagKind = new("GB2204", Severity.Error, "YAML holds a tag.");

    private static readonly DiagnosticDescriptor TooMuchKind = new("GB2205", Severity.Error, "YAML is nested too deeply or grows too large.");

    private static readonly DiagnosticDescriptor UnknownAliasKind = new("GB2206", Severity.Error, "An alias names nothing that stands before it.");

    private static readonly DiagnosticDescriptor DocumentsKind = new("GB2207", Severity.Error, "YAML holds more than one document.");

    private static readonly DiagnosticDescriptor ShapeKind = new("GB2208", Severity.Error, "A value has another shape than its key wants.");

    private static readonly DiagnosticDescriptor MissingKeyKind = new("GB2209", Severity.Error, "A required key is missing.");

    /// <summary>Every kind, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        SyntaxKind, UnknownKeyKind, KeyTwiceKind, TagKind, TooMuchKind, UnknownAliasKind, DocumentsKind, ShapeKind, MissingKeyKind,
    ];

    public static Diagnostic Syntax(SourceLocation at, string reason) =>
        new(SyntaxKind, at, $"The YAML cannot be read from here: {reason}.", "Check indentation, brackets and quotes; put a text that holds ': ' or '#' into quotes.");

    public static Diagnostic UnclosedBracket(SourceLocation at, char bracket) =>
        new(SyntaxKind, at, $"The YAML cannot be read: what '{bracket}' opens here does not close well.", $"Part the entries by commas and close with '{(bracket == '[' ? ']' : '}')}'.");

    public static Diagnostic UnknownKey(SourceLocation at, string key, string? nearest, IEnumerable<string> known) => new(
        UnknownKeyKind, at, $"The key {FieldDiagnostics.Quote(key)} is not known here.",
        FieldDiagnostics.DidYouMean(nearest) ?? $"Known here: {string.Join(", ", known)}.");

    public static Diagnostic KeyTwice(SourceLocation at, string key, int firstLine) => new(
        KeyTwiceKind, at, string.Create(CultureInfo.InvariantCulture, $"The key {FieldDiagnostics.Quote(key)} is given a second time; the first is on line {firstLine}."),
        "Take one of them away.");

    public static Diagnostic Tag(SourceLocation at, string tag) =>
        new(TagKind, at, $"The tag {FieldDiagnostics.Quote(tag)} has no meaning here.", "Take it away; a text that begins with '!' goes into quotes.");

    public static Diagnostic TooMuch(SourceLocation at, string what) =>
        new(TooMuchKind, at, $"The YAML {what} here.", "Write the values out without aliases, and flatter.");

    public static Diagnostic UnknownAlias(SourceLocation at, string name) => new(
        UnknownAliasKind, at, $"The alias {FieldDiagnostics.Quote("*" + name)} names nothing that stands before it.",
        "Put a text that begins with '*' into quotes.");

    public static Diagnostic Documents(SourceLocation at) =>
        new(DocumentsKind, at, "A second YAML document begins here.", "Take '---' away; a file is one document.");

    public static Diagnostic Shape(SourceLocation at, string key, string wanted, string hint) =>
        new(ShapeKind, at, $"{(key.Length == 0 ? "The file" : $"'{key}'")} holds something other than {wanted}.", hint);

    public static Diagnostic MissingKey(SourceLocation at, string key, string hint) =>
        new(MissingKeyKind, at, $"The required key '{key}' is missing.", hint);
}
