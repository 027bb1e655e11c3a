using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using GeoBrief.Diagnostics;
using GeoBrief.Primitives;

namespace GeoBrief.Rendering;

/// <summary>
/// The style sheets and the script of a site under names that hold the fingerprint of their content, so that a browser may keep them
/// for good and never shows a new page with an old style.
/// </summary>
public sealed partial class AssetBundle
{
    private static readonly ImmutableArray<RelativePath> Needed = [RelativePath.Of("assets/site.css"), RelativePath.Of("assets/site.js")];

    /// <summary>A style sheet of the user's own that comes after ours; none is fine.</summary>
    private static readonly RelativePath Custom = RelativePath.Of("assets/custom.css");

    private readonly ImmutableDictionary<string, OutputFile> byName;

    private AssetBundle(ImmutableDictionary<string, OutputFile> byName) => this.byName = byName;

    /// <summary>The files of a template folder that become assets; no other does.</summary>
    public static ImmutableArray<RelativePath> Known { get; } = [.. Needed, Custom];

    /// <summary>The files, by path.</summary>
    public ImmutableArray<OutputFile> Files => [.. byName.Values.OrderBy(file => file.Path)];

    /// <summary>The asset of a name such as <c>site.css</c>.</summary>
    public RelativePath this[string name] => byName[name].Path;

    /// <summary>Whether there is an asset of a name.</summary>
    public bool Has(string name) => byName.ContainsKey(name);

    /// <summary>The assets of a template folder, and the style sheet of the client's colour.</summary>
    public static Outcome<AssetBundle> Make(FileTree templates, string brandStyle)
    {
        var bag = new DiagnosticBag();
        var files = ImmutableDictionary.CreateBuilder<string, OutputFile>(StringComparer.Ordinal);
        foreach (var path in Known.Where(path => path != Custom || templates.Contains(path)))
        {
            if (!templates.Contains(path))
            {
                bag.Add(TemplateDiagnostics.MissingFile(new(path)));
            }
            else if (!TemplateText.TryDecode(templates.Read(path), out var text))
            {
                bag.Add(TemplateDiagnostics.BadEncoding(new(path)));
            }
            else
            {
                files.Add(path.Name, Hashed(path.Name, Lean(path, text.ReplaceLineEndings("\n")), path));
            }
        }

        files.Add("brand.css", Hashed("brand.css", brandStyle, null));
        return bag.With(bag.Errors > 0 ? null : new AssetBundle(files.ToImmutable()));
    }

    /// <summary>
    /// A style sheet without its comments and the space that is no part of a rule: these are for whoever edits it. A script stays as it is, for its
    /// line ends may matter.
    /// </summary>
    private static string Lean(RelativePath path, string text) => path.Name.EndsWith(".css", StringComparison.Ordinal)
        ? StyleSpace().Replace(StyleComment().Replace(text, "${string}"), Squeezed).Trim()
        : text;

    /// <summary>A string stays as it is, a mark loses the space around it and a block its last semicolon; any other space is one.</summary>
    private static string Squeezed(Match match) => match.Groups["string"] is { Success: true, Value: var text } ? text
        : match.Groups["end"].Success ? "}"
        : match.Groups["mark"] is { Success: true, Value: var mark } ? mark
        : match.Value.StartsWith(':') ? ":"
        : " ";

    /// <summary>A comment, or a string, which may hold what looks like one and stays.</summary>
    [GeneratedRegex("""(?<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|/\*.*?\*/""", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex StyleComment();

    /// <summary>Space before a colon stays: it tells a descendant from a state.</summary>
    [GeneratedRegex("""(?<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|\s*(?<end>;?\s*\})\s*|\s*(?<mark>[{;,])\s*|:\s+|\s+""", RegexOptions.CultureInvariant)]
    private static partial Regex StyleSpace();

    private static OutputFile Hashed(string name, string text, RelativePath? template)
    {
        var content = Encoding.UTF8.GetBytes(text);
        var cut = name.LastIndexOf('.');
        return new(RelativePath.Of($"assets/{name[..cut]}.{Fingerprint.Of(content).Short}{name[cut..]}"), ImmutableArray.Create(content), template);
    }
}
