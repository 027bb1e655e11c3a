using System.Collections.Immutable;
using System.Text.Json;
using GeoBrief.Primitives;
using GeoBrief.Rendering;

namespace GeoBrief.Publishing;

/// <summary>
/// The list of a site's files. It makes a folder ours: only what it lists is ever removed, and a folder without it is never
/// written over.
/// </summary>
/// <param name="Files">Every file but the manifest itself, ordinally by path.</param>
public sealed record SiteManifest(ImmutableArray<ManifestEntry> Files)
{
    /// <summary>The manifest's own name, at the top of the site.</summary>
    public const string FileName = "manifest.json";

    /// <summary>What its <c>schema</c> says.</summary>
    public const string Schema = "geobrief/manifest/1";

    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n" };

    /// <summary>The manifest of these files; one that is a manifest already is left out.</summary>
    public static SiteManifest Of(RenderedSite site)
    {
        var files = site.Files.Where(file => file.Path.Value != FileName).OrderBy(file => file.Path).ToArray();
        var entries = new ManifestEntry[files.Length];
        FileBatch.Run(files.Length, index =>
        {
            var content = files[index].Content;
            entries[index] = new(files[index].Path.Value, content.Length, Fingerprint.Of(content.AsSpan()).Hex);
        });
        return new([.. entries]);
    }

    /// <summary>The site with the manifest of its files, in the place of any that it had.</summary>
    public static RenderedSite AddTo(RenderedSite site)
    {
        var manifest = new OutputFile(RelativePath.Of(FileName), Of(site).ToJson());
        return site with { Files = [.. site.Files.Where(file => file.Path.Value != FileName).Append(manifest).OrderBy(file => file.Path)] };
    }

    /// <summary>Reads a manifest back; null when the bytes are none, or name a path that leaves the folder.</summary>
    public static SiteManifest? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("schema", out var schema) || !schema.ValueEquals(Schema))
            {
                return null;
            }

            var files = root.GetProperty("files").EnumerateArray().Select(Entry).ToImmutableArray();
            return files.All(file => RelativePath.TryParse(file.Path, out var path) && path.Value == file.Path) ? new(files) : null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    /// <summary>The bytes of the file: UTF-8 without a mark, lines ended by LF, the last one too.</summary>
    public ImmutableArray<byte> ToJson()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteStartArray("files");
            foreach (var file in Files)
            {
                json.WriteStartObject();
                json.WriteString("path", file.Path);
                json.WriteNumber("size", file.Size);
                json.WriteString("sha256", file.Sha256);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return [.. buffer.ToArray()];
    }

    private static ManifestEntry Entry(JsonElement file) =>
        new(file.GetProperty("path").GetString() ?? "", file.GetProperty("size").GetInt64(), file.GetProperty("sha256").GetString() ?? "");
}
