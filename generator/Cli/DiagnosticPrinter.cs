using System.Collections.Immutable;
using System.Globalization;
using GeoBrief.Diagnostics;
using GeoBrief.Primitives;

namespace GeoBrief.Cli;

/// <summary>Diagnostics on the error stream, with the lines they speak of.</summary>
internal sealed class DiagnosticPrinter(Terminal terminal, BuildOptions options, FileTree data, FileTree templates)
{
    /// <summary>How often one code is shown in one file before the rest is only counted.</summary>
    private const int MostAlike = 20;

    private readonly ExcerptReader dataLines = new(data);
    private readonly ExcerptReader templateLines = new(templates);

    /// <summary>Prints what is to be seen, sorted; the rest is counted.</summary>
    public void Print(ImmutableArray<Diagnostic> diagnostics)
    {
        var shown = DiagnosticFormatter.Sort(diagnostics.Where(d => options.Verbose || d.Severity != Severity.Info));
        foreach (var file in shown.GroupBy(diagnostic => diagnostic.At.File))
        {
            PrintFile([.. file]);
        }

        var notes = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Info);
        if (notes > 0 && !options.Verbose)
        {
            terminal.Say($"{Count(notes, "note")}; --verbose shows {(notes == 1 ? "it" : "them")}", Tone.Quiet);
        }
    }

    /// <summary>"2 errors, 1 warning, 7 notes"; nothing where only notes were found and said already, or nothing at all.</summary>
    public void PrintCounts(ImmutableArray<Diagnostic> diagnostics)
    {
        var found = diagnostics.ToLookup(diagnostic => diagnostic.Severity);
        var (errors, warnings, notes) = (found[Severity.Error].Count(), found[Severity.Warning].Count(), found[Severity.Info].Count());
        if (errors + warnings > 0 || (notes > 0 && options.Verbose))
        {
            var parts = new[] { (errors, "error"), (warnings, "warning"), (notes, "note") };
            terminal.Say(string.Join(", ", parts.Where(part => part.Item1 > 0).Select(part => Count(part.Item1, part.Item2))));
        }
    }

    /// <summary>A number with its noun.</summary>
    internal static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    private void PrintFile(ImmutableArray<Diagnostic> diagnostics)
    {
        var seen = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var diagnostic in diagnostics)
        {
            var times = seen[diagnostic.Code] = seen.GetValueOrDefault(diagnostic.Code) + 1;
            if (options.Verbose || times <= MostAlike)
            {
                terminal.Say(Text(diagnostic), ToneOf(diagnostic.Severity));
            }
        }

        foreach (var (code, times) in seen.Where(pair => pair.Value > MostAlike && !options.Verbose))
        {
            var name = DiagnosticFormatter.Printable(diagnostics[0].At.File.Value);
            terminal.Say(string.Create(CultureInfo.InvariantCulture, $"… and {times - MostAlike} more {code} in {name}"), Tone.Quiet);
        }
    }

    private string Text(Diagnostic diagnostic)
    {
        var (file, line) = (diagnostic.At.File, diagnostic.At.Line);
        return FamilyOf(diagnostic.Code) switch
        {
            '4' => DiagnosticFormatter.Format(diagnostic, options.Templates, templateLines.Line(file, line)),
            '5' => DiagnosticFormatter.Format(diagnostic, options.Output, line: null),
            _ => DiagnosticFormatter.Format(diagnostic, options.Data, dataLines.Line(file, line)),
        };
    }

    private static char FamilyOf(string code) => code.Length > 2 ? code[2] : '1';

    private static Tone ToneOf(Severity severity) => severity switch
    {
        Severity.Error => Tone.Error,
        Severity.Warning => Tone.Warning,
        _ => Tone.Quiet,
    };
}
