using System.Collections.Immutable;
using System.Text;
using GeoBrief.Diagnostics;
using GeoBrief.Primitives;
using GeoBrief.Publishing;
using GeoBrief.Rendering;
using GeoBrief.Tests.Support;

namespace GeoBrief.Tests.Publishing;

/// <summary>A real folder, and sites to publish into it.</summary>
public abstract class PublishingTest : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>A site of three files.</summary>
    protected static RenderedSite First { get; } = Site(("index.html", "first"), ("assets/site.css", "same"), ("markets/spain/index.html", "spain"));

    /// <summary>The next one: a file changed, one the same, one gone, one new.</summary>
    protected static RenderedSite Second { get; } = Site(("index.html", "second"), ("assets/site.css", "same"), ("markets/mexico/index.html", "mexico"));

    /// <summary>The output folder, not there at first.</summary>
    protected string Output => folder.At("output");

    /// <summary>The folder that holds the output.</summary>
    protected string Root => folder.Root;

    protected static RenderedSite Site(params (string Path, string Content)[] files) => SiteManifest.AddTo(
        new([.. files.Select(file => new OutputFile(RelativePath.Of(file.Path), ImmutableArray.Create(Encoding.UTF8.GetBytes(file.Content))))]));

    /// <summary>The files of a site by path, as text.</summary>
    protected static SortedDictionary<string, string> Texts(RenderedSite site) => new(
        site.Files.ToDictionary(file => file.Path.Value, file => Encoding.UTF8.GetString(file.Content.AsSpan())),
        StringComparer.Ordinal);

    /// <summary>Publishes and expects no error.</summary>
    protected PublishReceipt Publish(RenderedSite site)
    {
        var outcome = DirectoryPublisher.Publish(site, Output);
        return outcome is { HasErrors: false, Value: { } receipt } ? receipt : throw new InvalidOperationException(string.Join('\n', outcome.Diagnostics));
    }

    /// <summary>Publishes and gives the one error that is expected.</summary>
    protected Diagnostic Refusal(RenderedSite site, string? output = null, params string[] inputs)
    {
        var outcome = DirectoryPublisher.Publish(site, output ?? Output, inputs);
        return outcome.Value is null ? outcome.Diagnostics.Single(found => found.Severity == Severity.Error) : throw new InvalidOperationException("was published");
    }

    /// <summary>Lays a site into the output as publishing would leave it, without its care and so much faster.</summary>
    protected void Lay(RenderedSite site)
    {
        foreach (var (path, text) in Texts(site))
        {
            Write($"output/{path}", text);
        }
    }

    protected void Write(string path, string content) => folder.Write(path, content);

    protected string At(string path) => folder.At(path);

    /// <summary>All files below the root, by path, as text; links by where they lead.</summary>
    protected SortedDictionary<string, string> Everything() => FilesOf(folder.Root);

    /// <summary>All files of the output, by path, as text.</summary>
    protected SortedDictionary<string, string> Published() => FilesOf(Output);

    public void Dispose()
    {
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private static SortedDictionary<string, string> FilesOf(string root)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Take(new DirectoryInfo(root), "", files);
        return files;
    }

    private static void Take(DirectoryInfo folder, string prefix, SortedDictionary<string, string> files)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = 0 }))
        {
            var path = prefix + entry.Name;
            if (entry.LinkTarget is { } target)
            {
                files[path] = "-> " + target;
            }
            else if (entry is FileInfo file)
            {
                files[path] = File.ReadAllText(file.FullName);
            }
            else if (Directory.EnumerateFileSystemEntries(entry.FullName).Any())
            {
                Take((DirectoryInfo)entry, path + "/", files);
            }
            else
            {
                files[path + "/"] = "";
            }
        }
    }
}
