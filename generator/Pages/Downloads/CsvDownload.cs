using CsvHelper;

namespace GeoBrief.Pages.Downloads;

/// <summary>
/// A table to take away: UTF-8 with a mark, so that spreadsheets read it as such, commas, CRLF as RFC 4180 has it. A text that a
/// spreadsheet would take for a formula is made harmless by an apostrophe.
/// </summary>
public static class CsvDownload
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with
    {
        NewLine = "\r\n",
        WriteByteOrderMark = true,
        Injection = CsvInjection.Escape,
    };

    /// <summary>The bytes of a table; the first row holds the names of its columns.</summary>
    public static byte[] Write(IEnumerable<string?[]> rows)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, Options, leaveOpen: true))
        {
            foreach (var row in rows)
            {
                foreach (var cell in row)
                {
                    csv.WriteField(cell ?? "");
                }

                csv.EndRecord();
            }
        }

        return stream.ToArray();
    }
}
