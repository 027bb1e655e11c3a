using System.Collections.Immutable;
using System.Globalization;
using GeoBrief.Diagnostics;
using GeoBrief.Primitives;
using GeoBrief.Rendering;

namespace GeoBrief.Cli;

/// <summary>Diagnostics on the error stream, with the lines they speak of.</summary>
internal sealed class DiagnosticPrinter(Terminal terminal, BuildOptions options, FileTree data, FileTree templates)
{
    /// <summary>How often one code is shown in one file before the rest is only counted.</summary>
    private const int MostAlike = 20;

    private readonly ExcerptReader dataLines = new(data);
    private readonly ExcerptReader templateLines = new(templates);

    /// <summary>Lines that hold a secret, whatever else is to be said of them.</summary>
    private ImmutableHashSet<(RelativePath File, int Line)> hidden = [];

    /// <summary>Prints what is to be seen, sorted; the rest is counted.</summary>
    public void Print(ImmutableArray<Diagnostic> diagnostics)
    {
        hidden = [.. diagnostics.Where(diagnostic => diagnostic.Descriptor.HidesLine).Select(LineOf)];
        var shown = DiagnosticFormatter.Sort(diagnostics.Where(d => options.Verbose || d.Severity != Severity.Info));
        foreach (var file in shown.GroupBy(diagnostic => diagnostic.At.File))
        {
            PrintFile([.. file]);
        }

        if (!options.Verbose)
        {
            PrintNotes(DiagnosticFormatter.Sort(diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Info)));
        }
    }

    /// <summary>Information in short: one line for each kind in each file, and how many more there are.</summary>
    private void PrintNotes(ImmutableArray<Diagnostic> notes)
    {
        foreach (var kind in notes.GroupBy(note => (note.At.File, note.Code)))
        {
            var more = kind.Count() - 1;
            var rest = more == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" (and {more} more)");
            terminal.Say(DiagnosticFormatter.Headline(kind.First(), FolderOf(kind.First())) + rest, Tone.Quiet);
        }

        if (notes.Length > 0)
        {
            terminal.Say($"{Count(notes.Length, "note")}; --verbose shows {(notes.Length == 1 ? "it" : "them")} in full", Tone.Quiet);
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
        var excerpt = FamilyOf(diagnostic.Code) switch
        {
            _ when hidden.Contains(LineOf(diagnostic)) => null,
            '4' => templateLines.Line(file, line),
            '5' => null,
            _ => dataLines.Line(file, line),
        };
        return DiagnosticFormatter.Format(diagnostic, FolderOf(diagnostic), excerpt);
    }

    private string FolderOf(Diagnostic diagnostic) => FamilyOf(diagnostic.Code) switch
    {
        '4' => TemplateLayers.IsStock(diagnostic.At.File) ? "" : options.Templates,
        '5' => options.Output,
        _ => options.Data,
    };

    private static (RelativePath File, int Line) LineOf(Diagnostic diagnostic) => (diagnostic.At.File, diagnostic.At.Line);

    private static char FamilyOf(string code) => code.Length > 2 ? code[2] : '1';

    private static Tone ToneOf(Severity severity) => severity switch
    {
        Severity.Error => Tone.Error,
        Severity.Warning => Tone.Warning,
        _ => Tone.Quiet,
    };
}
