using System.Diagnostics;
using GeoBrief.Diagnostics;
using GeoBrief.Primitives;
using RazorLight;
using RazorLight.Compilation;
using RazorLight.Generation;

namespace GeoBrief.Rendering;

/// <summary>
/// What RazorLight throws, as diagnostics. It counts lines from 0 while it reads and compiles a view, and the stack of a view that
/// fails counts from 1; ours count from 1.
/// </summary>
internal static class RazorDiagnostics
{
    /// <summary>Whether the exception is a problem of a template rather than ours.</summary>
    public static bool IsTemplateProblem(Exception failure) => failure is RazorLightException or InvalidOperationException;

    /// <summary>The problems of a view that does not compile.</summary>
    public static IEnumerable<Diagnostic> Of(Exception failure, string view)
    {
        var file = FileOf(view);
        return failure switch
        {
            TemplateGenerationException generation => generation.Diagnostics.Select(diagnostic => TemplateDiagnostics.BrokenView(
                new(FileOf(diagnostic.Span.FilePath ?? view), diagnostic.Span.LineIndex + 1, diagnostic.Span.CharacterIndex + 1, diagnostic.Span.Length),
                diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture))),
            TemplateCompilationException compilation => compilation.CompilationDiagnostics.Select(diagnostic => TemplateDiagnostics.BrokenCode(
                At(diagnostic, file), diagnostic.ErrorMessage)),
            TemplateNotFoundException => [TemplateDiagnostics.MissingFile(new(file))],
            _ => [TemplateDiagnostics.BrokenView(new(file), failure.Message)],
        };
    }

    /// <summary>The problem of a view that failed while a page was made.</summary>
    public static Diagnostic OfRun(Exception failure, string view, RelativePath page)
    {
        var frame = new StackTrace(failure, fNeedFileInfo: true).GetFrames()
            .FirstOrDefault(frame => frame.GetFileName()?.EndsWith(".cshtml", StringComparison.Ordinal) == true);
        var at = frame is null
            ? new SourceLocation(FileOf(view))
            : new SourceLocation(FileOf(frame.GetFileName()!), frame.GetFileLineNumber(), frame.GetFileColumnNumber());
        return TemplateDiagnostics.FailedView(at, page.Value, failure.Message);
    }

    private static SourceLocation At(TemplateCompilationDiagnostic diagnostic, RelativePath view)
    {
        // Code that stands in no line of the view, such as the name of its model, is placed in a generated file of a random name.
        return diagnostic.LineSpan is { } span && span.Path.EndsWith(".cshtml", StringComparison.Ordinal)
            ? new(FileOf(span.Path), span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1)
            : new(view);
    }

    private static RelativePath FileOf(string view) => RelativePath.TryParse(view.TrimStart('/'), out var path) ? path : RelativePath.Of("pages");
}
