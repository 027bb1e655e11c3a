using System.Collections.Immutable;

namespace GeoBrief.Diagnostics;

/// <summary>Problems of templates and texts: GB4xxx. Their files are relative to the templates folder.</summary>
public static class TemplateDiagnostics
{
    private static readonly DiagnosticDescriptor FileMissing = new("GB4001", Severity.Error, "A file that every template folder needs is missing.");
    private static readonly DiagnosticDescriptor ViewSyntax = new("GB4002", Severity.Error, "A page template cannot be read as Razor.");
    private static readonly DiagnosticDescriptor ViewCode = new("GB4003", Severity.Error, "The code in a page template does not compile.");
    private static readonly DiagnosticDescriptor ViewFailed = new("GB4004", Severity.Error, "A page template failed while a page was made.");
    private static readonly DiagnosticDescriptor TextSyntax = new("GB4005", Severity.Error, "A text cannot be read as Scriban.");
    private static readonly DiagnosticDescriptor TextFailed = new("GB4006", Severity.Error, "A text failed while it was filled in.");
    private static readonly DiagnosticDescriptor TextMissing = new("GB4007", Severity.Error, "A text that a page needs is missing.");
    private static readonly DiagnosticDescriptor TextTwice = new("GB4008", Severity.Error, "A text is written twice.");
    private static readonly DiagnosticDescriptor TextOutside = new("GB4009", Severity.Error, "Words stand before the first text of a file.");
    private static readonly DiagnosticDescriptor NotUtf8 = new("GB4010", Severity.Error, "A template is not UTF-8.");

    /// <summary>Every kind.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [FileMissing, ViewSyntax, ViewCode, ViewFailed, TextSyntax, TextFailed, TextMissing, TextTwice, TextOutside, NotUtf8];

    /// <summary>A file that every template folder needs is missing.</summary>
    public static Diagnostic MissingFile(SourceLocation at) =>
        new(FileMissing, at, $"The templates have no '{at.File}'.", "Copy it from the stock templates, or leave --templates out.");

    /// <summary>The Razor of a page template is broken.</summary>
    public static Diagnostic BrokenView(SourceLocation at, string why) => new(ViewSyntax, at, why);

    /// <summary>The code of a page template is broken.</summary>
    public static Diagnostic BrokenCode(SourceLocation at, string why) =>
        new(ViewCode, at, why, "templates/README.md lists what each page model holds.");

    /// <summary>A page template threw.</summary>
    public static Diagnostic FailedView(SourceLocation at, string page, string why) =>
        new(ViewFailed, at, $"While '{page}' was made: {why}");

    /// <summary>The Scriban of a text is broken.</summary>
    public static Diagnostic BrokenText(SourceLocation at, string why) => new(TextSyntax, at, why);

    /// <summary>A text could not be filled in.</summary>
    public static Diagnostic FailedText(SourceLocation at, string key, string why) =>
        new(TextFailed, at, $"The text '{key}': {why}");

    /// <summary>A page asked for a text that is not there.</summary>
    public static Diagnostic MissingText(SourceLocation at, string key, string? nearest) =>
        new(TextMissing, at, $"No text is called '{key}'.", nearest is null ? "Add it, or copy the stock texts." : $"Did you mean '{nearest}'?");

    /// <summary>A text stands twice.</summary>
    public static Diagnostic RepeatedText(SourceLocation at, string key) =>
        new(TextTwice, at, $"The text '{key}' is written a second time.", "Keep one of the two.");

    /// <summary>Words before the first key.</summary>
    public static Diagnostic StrayText(SourceLocation at) =>
        new(TextOutside, at, "These words belong to no text.", "Begin a text with its key in brackets on a line of its own, such as [section.minute]; begin a comment with #.");

    /// <summary>Bytes that are no UTF-8.</summary>
    public static Diagnostic BadEncoding(SourceLocation at) => new(NotUtf8, at, "The file is not UTF-8.", "Save it as UTF-8.");
}
