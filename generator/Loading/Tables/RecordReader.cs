using System.Text;
using CsvHelper;
using GeoBrief.Diagnostics;
using GeoBrief.Primitives;

namespace GeoBrief.Loading.Tables;

/// <summary>
/// The records of a table one by one, with the place of every cell. A record whose quotes never close, or that is over the
/// limit, is reported and left out, and reading goes on after it: one bad record never hides the next.
/// </summary>
internal sealed class RecordReader : IDisposable
{
    /// <summary>The longest record, quoted line breaks included, in bytes of UTF-8: 1 MiB.</summary>
    public const int LongestRecord = 1024 * 1024;

    // Small, as reading starts with a full buffer again after every broken record.
    private const int BufferSize = 16 * 1024;

    private readonly RelativePath file;
    private readonly string text;
    private readonly DiagnosticBag bag;
    private readonly CsvReaderOptions options;
    private readonly Lazy<SourceText> source;
    private CsvReader reader;
    private int linesBefore;
    private bool suspect;

    public RecordReader(RelativePath file, string text, TableLayout layout, DiagnosticBag bag)
    {
        this.file = file;
        this.text = text;
        this.bag = bag;
        source = new(() => new SourceText(file, text));
        linesBefore = new SourceText(file, text[..layout.HeaderOffset]).LineCount - 1;
        Layout = layout;
        options = new CsvReaderOptions
        {
            Separator = layout.Separator,
            HasHeader = false,
            TrackLineNumbers = true,
            PoolStrings = true,
            BufferSize = BufferSize,
            // Past our own limit, so that a record just above it is measured here.
            MaxRecordSize = LongestRecord + (4 * BufferSize),
            OnMalformedRecord = _ => suspect = true,
        };
        reader = Open(layout.HeaderOffset);
    }

    /// <summary>How the table is laid out.</summary>
    public TableLayout Layout { get; }

    /// <summary>1-based physical line on which the record starts.</summary>
    public int Line { get; private set; }

    /// <summary>How many cells the record has.</summary>
    public int Count => reader.FieldCount;

    /// <summary>Whether a NUL stands anywhere in the record.</summary>
    public bool HoldsNul => reader.RawRecord.Contains((byte)0);

    /// <summary>The value of a cell of the record, without its quotes.</summary>
    public string this[int index] => reader.GetString(index);

    /// <summary>Moves to the next record that can be read; false at the end.</summary>
    public bool Read()
    {
        while (true)
        {
            suspect = false;
            try
            {
                if (!reader.Read())
                {
                    return false;
                }
            }
            catch (CsvFormatException longRecord)
            {
                SkipLongRecord(linesBefore + (int)longRecord.LineNumber);
                continue;
            }

            Line = linesBefore + (int)reader.LineNumber;
            if (suspect && SkipUnclosedQuote())
            {
                continue;
            }

            if (reader.RawRecord.Length <= LongestRecord)
            {
                return true;
            }

            bag.Add(TableDiagnostics.RecordTooLong(new(file, Line)));
        }
    }

    /// <summary>Where the cells of the record start. The raw cells and the separators between them make up the record.</summary>
    public CellPlace[] Places()
    {
        var places = new CellPlace[reader.FieldCount];
        var (line, column) = (Line, 1);
        for (var i = 0; i < places.Length; i++)
        {
            var raw = reader.GetRawSpan(i);
            var lineEnd = raw.IndexOfAny((byte)'\r', (byte)'\n');
            places[i] = new(line, column, Encoding.UTF8.GetCharCount(lineEnd < 0 ? raw : raw[..lineEnd]));
            column += places[i].Length;
            for (; lineEnd >= 0; lineEnd = raw.IndexOfAny((byte)'\r', (byte)'\n'))
            {
                raw = raw[(lineEnd + (raw[lineEnd..].StartsWith("\r\n"u8) ? 2 : 1))..];
                var next = raw.IndexOfAny((byte)'\r', (byte)'\n');
                (line, column) = (line + 1, 1 + Encoding.UTF8.GetCharCount(next < 0 ? raw : raw[..next]));
            }

            column++;
        }

        return places;
    }

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();

    private CsvReader Open(int offset) => CsvReader.Create(new TextTail(text, offset), options);

    private void ResumeAt(int offset)
    {
        linesBefore = source.Value.At(offset).Line - 1;
        reader.Dispose();
        reader = Open(offset);
    }

    /// <summary>Looks at the quotes of a record that the parser had to mend; true when reading goes on behind the line of a quote that never closes.</summary>
    private bool SkipUnclosedQuote()
    {
        var places = Places();
        for (var i = 0; i < places.Length; i++)
        {
            var (line, column, length) = places[i];
            switch (QuotedCell.Inspect(reader.GetRawSpan(i)))
            {
                case QuoteFault.TextAfter:
                    bag.Add(TableDiagnostics.TextAfterQuote(new(file, line, column, length)));
                    break;
                case QuoteFault.Unclosed:
                    bag.Add(TableDiagnostics.UnclosedQuote(new(file, line, column, 1)));
                    ResumeAt(line < source.Value.LineCount ? source.Value.StartOf(line + 1) : text.Length);
                    return true;
            }
        }

        return false;
    }

    private void SkipLongRecord(int line)
    {
        var start = source.Value.StartOf(line);
        var (end, openQuote) = QuotedCell.EndOfRecord(text, start, Layout.Separator);
        if (openQuote < 0)
        {
            bag.Add(TableDiagnostics.RecordTooLong(new(file, line)));
            ResumeAt(end);
            return;
        }

        var at = source.Value.At(openQuote, 1);
        bag.Add(TableDiagnostics.UnclosedQuote(at));
        ResumeAt(at.Line < source.Value.LineCount ? source.Value.StartOf(at.Line + 1) : text.Length);
    }
}
