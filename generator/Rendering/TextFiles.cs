using System.Text;
using GeoBrief.Diagnostics;
using GeoBrief.Primitives;
using Scriban;
using Scriban.Parsing;

namespace GeoBrief.Rendering;

/// <summary>
/// Files of texts. A text begins with its key in brackets on a line of its own; lines that begin with <c>#</c> before the first key are
/// comments.
/// </summary>
internal static class TextFiles
{
    /// <summary>Where the texts of a language stand.</summary>
    public static RelativePath Folder(string language) => RelativePath.Of($"texts/{language}");

    /// <summary>Whether a file holds texts, wherever it stands.</summary>
    public static bool IsText(RelativePath file) => file.Name.EndsWith(".sbn", StringComparison.Ordinal);

    /// <summary>The files of a language.</summary>
    public static IEnumerable<RelativePath> Of(FileTree templates, string language)
    {
        var folder = Folder(language);
        return templates.Files.Where(file => file.Folder == folder && IsText(file));
    }

    /// <summary>The texts of some files, by key; of two with one key the first.</summary>
    public static Dictionary<string, TextEntry> Read(FileTree templates, IEnumerable<RelativePath> files, DiagnosticBag bag)
    {
        var entries = new Dictionary<string, TextEntry>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            ReadFile(file, templates.Read(file), entries, bag);
        }

        return entries;
    }

    private static void ReadFile(RelativePath file, byte[] bytes, Dictionary<string, TextEntry> entries, DiagnosticBag bag)
    {
        if (!TemplateText.TryDecode(bytes, out var content))
        {
            bag.Add(TemplateDiagnostics.BadEncoding(new(file)));
            return;
        }

        string? key = null;
        var keyLine = 0;
        var body = new StringBuilder();
        var number = 0;
        foreach (var line in content.Split('\n').Select(line => line.TrimEnd('\r')))
        {
            number++;
            if (line.TrimEnd() is ['[', .. var name, ']'] && !name.Contains(' ', StringComparison.Ordinal))
            {
                Close();
                key = name;
                keyLine = number;
                body.Clear();
            }
            else if (key is not null)
            {
                body.Append(line).Append('\n');
            }
            else if (line.Trim().Length > 0 && !line.StartsWith('#'))
            {
                bag.Add(TemplateDiagnostics.StrayText(new(file, number, 1, line.Length)));
            }
        }

        Close();

        void Close()
        {
            if (key is not null)
            {
                Add(file, key, keyLine, body.ToString(), entries, bag);
            }
        }
    }

    private static void Add(RelativePath file, string key, int line, string body, Dictionary<string, TextEntry> entries, DiagnosticBag bag)
    {
        var at = new SourceLocation(file, line, 1, key.Length + 2);
        var template = Template.Parse(body.TrimEnd('\n'), file.Value);
        foreach (var message in template.Messages.Where(message => message.Type == ParserMessageType.Error))
        {
            var start = message.Span.Start;
            bag.Add(TemplateDiagnostics.BrokenText(new(file, line + start.Line + 1, start.Column + 1), message.Message));
        }

        if (!entries.TryAdd(key, new(key, template, at)))
        {
            bag.Add(TemplateDiagnostics.RepeatedText(at, key));
        }
    }
}
