using System.Collections.Concurrent;
using GeoBrief.Rendering;

namespace GeoBrief.Verification;

/// <summary>The files of figures for machines, each read when a page first names one of its figures.</summary>
internal sealed class FigureBook(Func<string, OutputFile?> find)
{
    /// <summary>The first part of the names of figures that belong to the whole site.</summary>
    public const string SiteKey = "_site";

    private readonly ConcurrentDictionary<string, Lazy<FigureFile?>> files = new(StringComparer.Ordinal);

    /// <summary>The files that a page named and that are not valid JSON, in order of their paths.</summary>
    public IEnumerable<OutputFile> Broken => files.Values
        .Select(file => file.Value)
        .OfType<FigureFile>()
        .Where(file => file.IsBroken)
        .Select(file => file.File)
        .OrderBy(file => file.Path);

    /// <summary>The path of the file in which a figure of this name must stand.</summary>
    public static string FileOf(string key) => First(key) == SiteKey ? "site.json" : $"markets/{First(key)}/brief.json";

    /// <summary>The file in which a figure of this name must stand; null when the site has none such.</summary>
    public FigureFile? Open(string key) => files.GetOrAdd(
        First(key),
        first => new(() => find(FileOf(first)) is { } file ? new FigureFile(file) : null)).Value;

    /// <summary>The way to a figure inside its file.</summary>
    public static string PathOf(string key)
    {
        var rest = key[Math.Min(First(key).Length + 1, key.Length)..];
        return First(key) == SiteKey ? $"figures.{rest}" : rest;
    }

    private static string First(string key) => key.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0 ? key[..dot] : key;
}
