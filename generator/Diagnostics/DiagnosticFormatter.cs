using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace GeoBrief.Diagnostics;

/// <summary>
/// Diagnostics as text: <c>data/placements.csv(14,9): error GB2104: …</c>, the line with a caret under the culprit, and the hint.
/// </summary>
public static class DiagnosticFormatter
{
    private const int WidestLine = 160;

    /// <summary>The order in which diagnostics are shown: file, line, column, code, message; ordinal.</summary>
    public static ImmutableArray<Diagnostic> Sort(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.OrderBy(d => d.At).ThenBy(d => d.Code, StringComparer.Ordinal).ThenBy(d => d.Message, StringComparer.Ordinal)];

    /// <summary>The first line: the place in the form that editors can click, the severity, the code and the sentence.</summary>
    public static string Headline(Diagnostic diagnostic, string folder)
    {
        var place = string.Join('/', new[] { folder.TrimEnd('/'), diagnostic.At.File.Value }.Where(part => part.Length > 0));
        var position = (diagnostic.At.Line, diagnostic.At.Column) switch
        {
            (0, _) => "",
            (var line, 0) => string.Create(CultureInfo.InvariantCulture, $"({line})"),
            var (line, column) => string.Create(CultureInfo.InvariantCulture, $"({line},{column})"),
        };
        var severity = diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
        return $"{Printable(place)}{position}: {severity} {diagnostic.Code}: {Printable(diagnostic.Message)}";
    }

    /// <summary>The whole text of a diagnostic; <paramref name="line"/> is the offending line, null when it is not to be had.</summary>
    public static string Format(Diagnostic diagnostic, string folder, string? line)
    {
        var text = new StringBuilder(Headline(diagnostic, folder));
        if (line is not null && diagnostic.At.Line > 0 && !diagnostic.Descriptor.HidesLine)
        {
            AppendExcerpt(text, diagnostic.At, line);
        }

        if (diagnostic.Hint is { } hint)
        {
            text.Append("\n  hint: ").Append(Printable(hint));
        }

        return text.ToString();
    }

    /// <summary>
    /// Text without what would act on a terminal: control characters could move the cursor or colour the rest, and marks of direction
    /// could show a line in another order. Each becomes U+FFFD, so that columns stay as they are.
    /// </summary>
    public static string Printable(string text) =>
        text.Any(IsHostile) ? string.Concat(text.Select(c => IsHostile(c) ? '\uFFFD' : c)) : text;

    private static void AppendExcerpt(StringBuilder text, SourceLocation at, string line)
    {
        var number = at.Line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        var column = Math.Max(at.Column, 1);
        var skip = column > WidestLine - 20 ? column - (WidestLine / 2) : 0;
        var shown = skip >= line.Length ? "" : line[skip..Math.Min(line.Length, skip + WidestLine)];
        text.Append('\n').Append(number).Append(" | ").Append(Printable(shown.Replace('\t', ' ')));
        if (at.Column > 0)
        {
            var caret = Math.Max(1, Math.Min(at.Length, shown.Length - (column - skip) + 1));
            text.Append("\n      | ").Append(' ', column - skip - 1).Append('^', caret);
        }
    }

    private static bool IsHostile(char c) =>
        char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C' or '\u2028' or '\u2029';
}
