using System.Globalization;
using System.Text;
using GeoBrief.Cli;
using GeoBrief.Primitives;
using GeoBrief.Rendering;
using GeoBrief.Tests.Conventions.Reading;

namespace GeoBrief.Tests.Support;

/// <summary>A whole site from a data folder that a test writes. The project's own templates are compiled once for all tests.</summary>
internal sealed class SiteTest
{
    public const string Version = "1.2.3";

    public const string Mexico = """
        name: Mexico
        country: MX
        language: es
        target_page: https://facturo.example/mx/

        """;

    private static readonly Lazy<Task<ReportTemplates>> Compiled = new(CompileAsync);
    private static readonly Lazy<Task<BuiltSite>> BuiltSample = new(() => OfSample().BuildAsync());

    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    private SiteTest()
    {
    }

    /// <summary>The day on which every test takes place.</summary>
    public static DateOnly Today { get; } = new(2026, 9, 30);

    /// <summary>The paths of the data folder.</summary>
    public IEnumerable<string> Paths => files.Keys;

    /// <summary>The project's own templates, compiled.</summary>
    public static Task<ReportTemplates> TemplatesAsync() => Compiled.Value;

    /// <summary>A client with one market, <c>mexico</c>, of which nothing is known yet.</summary>
    public static SiteTest OfMexico(string more = "") => OfClient().With("markets/mexico/market.yml", Mexico + more);

    /// <summary>A client without a market.</summary>
    public static SiteTest OfClient(string site = "client: Facturo\nas_of: 2026-09-30\n") => new SiteTest().With("site.yml", site);

    /// <summary>The sample that the project ships.</summary>
    public static SiteTest OfSample()
    {
        var test = new SiteTest();
        foreach (var file in Repository.FilesOf([""], "data"))
        {
            test.files[file.Value["data/".Length..]] = Repository.Bytes(file);
        }

        return test;
    }

    /// <summary>The site of the sample, built once for all tests that only look at it.</summary>
    public static Task<BuiltSite> SampleAsync() => BuiltSample.Value;

    /// <summary>Adds a file, or replaces it.</summary>
    public SiteTest With(string path, string text)
    {
        files[path] = Encoding.UTF8.GetBytes(text);
        return this;
    }

    /// <summary>Takes a file away, which must be there.</summary>
    public SiteTest Without(string path) =>
        files.Remove(path) ? this : throw new ArgumentException($"There is no '{path}'.", nameof(path));

    /// <summary>Replaces a text in a file, where it must stand once.</summary>
    public SiteTest Edit(string path, string from, string to)
    {
        var parts = Text(path).Split(from);
        return parts.Length == 2 ? With(path, string.Join(to, parts)) : throw new ArgumentException($"'{from}' stands {parts.Length - 1} times in '{path}'.", nameof(from));
    }

    /// <summary>What a file says.</summary>
    public string Text(string path) => Encoding.UTF8.GetString(files[path]);

    /// <summary>The data folder, with its files in an order of choice.</summary>
    public FileTree Tree(Func<IEnumerable<RelativePath>, IEnumerable<RelativePath>>? order = null)
    {
        var tree = FileTree.FromMemory(files);
        return order is null ? tree : new FileTree(order(tree.Files), order(tree.Folders), [], tree.Read);
    }

    /// <summary>Writes the data folder to a disk.</summary>
    public void WriteTo(string folder)
    {
        foreach (var (path, content) in files)
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, content);
        }
    }

    /// <summary>Runs the pipeline over the folder.</summary>
    public async Task<BuiltSite> BuildAsync(bool keepGoing = false, FileTree? tree = null, params string[] markets)
    {
        var request = new BuildRequest(tree ?? Tree(), await TemplatesAsync(), null, Today, [.. markets], keepGoing, Version);
        return new(await ReportPipeline.BuildAsync(request, null, CancellationToken.None));
    }

    /// <summary>Runs the pipeline under the culture of a user.</summary>
    public async Task<BuiltSite> BuildUnderAsync(string culture)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return await BuildAsync();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    /// <summary>View by view, so that no two tests compile one at the same time.</summary>
    private static async Task<ReportTemplates> CompileAsync()
    {
        var templates = new ReportTemplates(FolderReader.Read(Path.Combine(Repository.Root, "templates")));
        foreach (var view in templates.Views)
        {
            await templates.CompileAsync(view);
        }

        return templates;
    }
}
