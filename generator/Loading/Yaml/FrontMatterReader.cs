using GeoBrief.Diagnostics;
using GeoBrief.Loading.Fields;
using GeoBrief.Primitives;

namespace GeoBrief.Loading.Yaml;

/// <summary>Reads the front matter of scan.md.</summary>
public static class FrontMatterReader
{
    private const int MinutesInADay = 24 * 60;

    /// <summary>What the text between the two marks says; <paramref name="firstLine"/> is the line behind the first mark.</summary>
    public static ScanHead Read(RelativePath file, string text, int firstLine, DiagnosticBag bag)
    {
        if (YamlDocument.Read(file, text, firstLine, bag) is not { } mapping)
        {
            return ScanHead.Empty;
        }

        var keys = new YamlKeys(mapping, "", bag, "scanned", "minutes", "queries", "analyst");
        return new(
            keys.Cell("scanned") is { } day ? DateField.Read(day, bag) : null,
            keys.Cell("minutes") is { } minutes ? WholeNumberField.Read(minutes, 1, MinutesInADay, bag) : null,
            keys.Texts("queries"),
            keys.Text("analyst"));
    }
}
