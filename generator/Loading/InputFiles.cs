using System.Globalization;
using System.Text;
using GeoBrief.Diagnostics;
using GeoBrief.Primitives;

namespace GeoBrief.Loading;

/// <summary>The files of the data folder as they are read; keeps the books of what was read, for the fingerprint.</summary>
internal sealed class InputFiles(FileTree tree, DiagnosticBag bag)
{
    private const int LongestLine = 1 << 20;

    private readonly SortedDictionary<RelativePath, Fingerprint> read = [];

    public bool Contains(RelativePath file) => tree.Contains(file);

    /// <summary>The content of a file of the tree; null, with an error, when the system refuses.</summary>
    public byte[]? Bytes(RelativePath file)
    {
        try
        {
            var content = tree.Read(file);
            read[file] = Fingerprint.Of(content);
            return content;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            bag.Add(FileDiagnostics.Unreadable(file));
            return null;
        }
    }

    /// <summary>What a person types: strict UTF-8 with bounded lines; null when absent or, with an error, when it is not that.</summary>
    public string? Text(RelativePath file)
    {
        if (!Contains(file) || Bytes(file) is not { } bytes || !HasBoundedLines(file, bytes))
        {
            return null;
        }

        return TextDecoder.DecodeStrict(file, bytes, bag)?.Text;
    }

    /// <summary>A table in any encoding; null when absent or, with an error, when it cannot be opened.</summary>
    public DecodedText? Table(RelativePath file) =>
        Contains(file) && Bytes(file) is { } bytes ? TextDecoder.DecodeTable(file, bytes, bag) : null;

    /// <summary>One fingerprint of the paths and contents of all files read, in ordinal order.</summary>
    public Fingerprint Inputs()
    {
        var text = new StringBuilder();
        foreach (var (file, content) in read)
        {
            text.Append(CultureInfo.InvariantCulture, $"{file}\0{content}\n");
        }

        return Fingerprint.Of(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private bool HasBoundedLines(RelativePath file, ReadOnlySpan<byte> bytes)
    {
        for (var line = 1; !bytes.IsEmpty; line++)
        {
            var end = bytes.IndexOf((byte)'\n');
            if ((end < 0 ? bytes.Length : end) > LongestLine)
            {
                bag.Add(FileDiagnostics.LineTooLong(file, line));
                return false;
            }

            bytes = end < 0 ? [] : bytes[(end + 1)..];
        }

        return true;
    }
}
