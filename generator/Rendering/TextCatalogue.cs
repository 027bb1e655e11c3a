using System.Collections.Frozen;
using System.Text;
using GeoBrief.Diagnostics;
using GeoBrief.Primitives;
using Scriban;
using Scriban.Parsing;

namespace GeoBrief.Rendering;

/// <summary>
/// The words of a language: every text of every <c>.sbn</c> file of its folder. A text begins with its key in brackets on a line of
/// its own; lines that begin with <c>#</c> before the first key are comments.
/// </summary>
public sealed class TextCatalogue
{
    private readonly FrozenDictionary<string, TextEntry> entries;

    private TextCatalogue(RelativePath folder, IEnumerable<TextEntry> entries)
    {
        Folder = folder;
        this.entries = entries.ToFrozenDictionary(entry => entry.Key, StringComparer.Ordinal);
    }

    /// <summary>The folder that the texts were read from.</summary>
    public RelativePath Folder { get; }

    /// <summary>The keys of all texts.</summary>
    public IEnumerable<string> Keys => entries.Keys.Order(StringComparer.Ordinal);

    /// <summary>A text; null when there is none of that key.</summary>
    public TextEntry? Find(string key) => entries.GetValueOrDefault(key);

    /// <summary>Whether a folder of templates holds any text of a language.</summary>
    public static bool Has(FileTree templates, string language) => FilesOf(templates, language).Any();

    /// <summary>Reads the texts of a language and reports every problem in them.</summary>
    public static Outcome<TextCatalogue> Load(FileTree templates, string language)
    {
        var folder = RelativePath.Of($"texts/{language}");
        var bag = new DiagnosticBag();
        var entries = new Dictionary<string, TextEntry>(StringComparer.Ordinal);
        var files = FilesOf(templates, language).ToList();
        if (files.Count == 0)
        {
            bag.Add(TemplateDiagnostics.MissingFile(new(RelativePath.Of($"texts/{language}/report.sbn"))));
        }

        foreach (var file in files)
        {
            ReadFile(file, templates.Read(file), entries, bag);
        }

        return bag.With(bag.Errors > 0 ? null : new TextCatalogue(folder, entries.Values));
    }

    private static IEnumerable<RelativePath> FilesOf(FileTree templates, string language)
    {
        var folder = RelativePath.Of($"texts/{language}");
        return templates.Files.Where(file => file.Folder == folder && file.Name.EndsWith(".sbn", StringComparison.Ordinal));
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
