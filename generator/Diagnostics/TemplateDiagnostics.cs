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

    private static readonly DiagnosticDescriptor TextUnknown = new("GB4011", Severity.Warning, "A text of your own has a key that nothing says.");
    private static readonly DiagnosticDescriptor NameUnknown = new("GB4012", Severity.Error, "A text of your own has a name that is not filled in.");
    private static readonly DiagnosticDescriptor FileUnused = new("GB4013", Severity.Warning, "A file in a template folder is not used.");
    private static readonly DiagnosticDescriptor FileClosed = new("GB4014", Severity.Error, "A file or folder of the templates cannot be read.");

    /// <summary>Every kind.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        FileMissing, ViewSyntax, ViewCode, ViewFailed, TextSyntax, TextFailed, TextMissing, TextTwice, TextOutside, NotUtf8, TextUnknown, NameUnknown,
        FileUnused, FileClosed,
    ];

    /// <summary>A file that every template folder needs is missing.</summary>
    public static Diagnostic MissingFile(SourceLocation at) =>
        new(FileMissing, at, $"The templates have no '{at.File}'.", "Correct its name where a view of yours asks for it; a stock file that is gone comes back by building the program anew.");

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
        new(TextMissing, at, $"No text is called '{key}'.", nearest is null ? "Write it into a file of this folder." : $"Did you mean '{nearest}'?");

    /// <summary>A text stands twice.</summary>
    public static Diagnostic RepeatedText(SourceLocation at, string key) =>
        new(TextTwice, at, $"The text '{key}' is written a second time.", "Keep one of the two.");

    /// <summary>Words before the first key.</summary>
    public static Diagnostic StrayText(SourceLocation at) =>
        new(TextOutside, at, "These words belong to no text.", "Begin a text with its key in brackets on a line of its own, such as [section.minute]; begin a comment with #.");

    /// <summary>A text of the user's that replaces none and that no view of the user's says.</summary>
    public static Diagnostic UnknownText(SourceLocation at, string key, string? nearest) => new(
        TextUnknown, at, $"No page says the text '{key}'.",
        nearest is null ? "Stock keys stand in templates/texts; a new key is for a view of your own." : $"Did you mean '{nearest}'?");

    /// <summary>A name in a text of the user's that the stock text of the key does not have.</summary>
    public static Diagnostic UnknownName(SourceLocation at, string key, string name, ImmutableArray<string> given, string? nearest) => new(
        NameUnknown, at, $"The text '{key}' is given nothing called '{name}'.",
        nearest is not null ? $"Did you mean '{nearest}'?" : given.IsEmpty ? "Nothing is filled into it." : $"It is given: {string.Join(", ", given)}.");

    /// <summary>A file of the user's that changes nothing.</summary>
    public static Diagnostic UnusedFile(SourceLocation at, string? nearest) => new(
        FileUnused, at, "The file is not used: nothing stock has its path, and no view asks for it.",
        nearest is null ? "templates/README.md lists the files that there are." : $"Did you mean '{nearest}'?");

    /// <summary>An entry of the user's folder that cannot be read, so that the stock file would stand in for it unseen.</summary>
    public static Diagnostic ClosedFile(SourceLocation at, string why) => new(FileClosed, at, why, "Put a plain file in its place, or take it away.");

    /// <summary>Bytes that are no UTF-8.</summary>
    public static Diagnostic BadEncoding(SourceLocation at) => new(NotUtf8, at, "The file is not UTF-8.", "Save it as UTF-8.");
}
