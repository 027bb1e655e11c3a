using System.Collections.Immutable;
using System.Xml;
using GeoBrief.Diagnostics;
using GeoBrief.Loading.Fields;
using GeoBrief.Model;
using GeoBrief.Primitives;

namespace GeoBrief.Loading;

/// <summary>Fetches the logo that site.yml names and checks that it is what its ending says.</summary>
internal static class LogoReader
{
    private const int LongestEntity = 100_000;

    /// <summary>The logo; null, with an error, when it is not there or is no such picture.</summary>
    public static Logo? Read(Cell cell, FileTree tree, InputFiles inputs, DiagnosticBag bag)
    {
        if (!RelativePath.TryParse(cell.Value, out var file) || !inputs.Contains(file))
        {
            bag.Add(FileDiagnostics.NoLogo(cell.At, cell.Value, NearestName.Find(cell.Value, tree.Files.Where(IsPicture).Select(known => known.Value))));
            return null;
        }

        if (!IsPicture(file))
        {
            bag.Add(FileDiagnostics.LogoEnding(cell.At, cell.Value));
            return null;
        }

        if (inputs.Bytes(file) is not { } content)
        {
            return null;
        }

        if (!IsWhatItSays(Ending(file), content))
        {
            bag.Add(FileDiagnostics.LogoContent(cell.At, cell.Value, Ending(file)));
            return null;
        }

        return new(file, ImmutableArray.Create(content));
    }

    private static string Ending(RelativePath file) => file.Name[(file.Name.LastIndexOf('.') + 1)..].ToLowerInvariant();

    private static bool IsPicture(RelativePath file) => file.Name.Contains('.', StringComparison.Ordinal) && Ending(file) is "svg" or "png" or "jpg" or "jpeg" or "webp";

    private static bool IsWhatItSays(string ending, ReadOnlySpan<byte> content) => ending switch
    {
        "png" => content.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        "webp" => content.Length >= 12 && content.StartsWith("RIFF"u8) && content[8..].StartsWith("WEBP"u8),
        "svg" => IsSvg(content),
        _ => content.StartsWith<byte>([0xFF, 0xD8, 0xFF]),
    };

    private static bool IsSvg(ReadOnlySpan<byte> content)
    {
        var settings = new XmlReaderSettings
        {
            // Drawing programs write a document type with entities of their own; nothing outside the file is ever fetched.
            DtdProcessing = DtdProcessing.Parse,
            XmlResolver = null,
            MaxCharactersFromEntities = LongestEntity,
        };
        try
        {
            using var stream = new MemoryStream(content.ToArray(), writable: false);
            using var reader = XmlReader.Create(stream, settings);
            return reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == "svg";
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
