using System.Text.RegularExpressions;

namespace GeoBrief.Tests.Support;

/// <summary>A download as RFC 4180 has it, read without the library that wrote it.</summary>
internal static partial class TableReading
{
    /// <summary>The rows by the names in the header.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string text)
    {
        var records = Records(text.TrimStart('\uFEFF'));
        return [.. records.Skip(1).Select(record => records[0].Zip(record).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    private static List<List<string>> Records(string text)
    {
        var records = new List<List<string>> { new() };
        foreach (Match cell in Cell().Matches(text))
        {
            var value = cell.Groups["quoted"];
            records[^1].Add(value.Success ? value.Value.Replace("\"\"", "\"", StringComparison.Ordinal) : cell.Groups["plain"].Value);
            if (cell.Groups["end"].Value == "\r\n" && cell.Index + cell.Length < text.Length)
            {
                records.Add([]);
            }
        }

        return records;
    }

    [GeneratedRegex("""\G(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<end>,|\r\n)""")]
    private static partial Regex Cell();
}
