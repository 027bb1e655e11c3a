using GeoBrief.Primitives;

namespace GeoBrief.Diagnostics;

/// <summary>A place in a file that a person wrote.</summary>
/// <param name="File">The file, relative to its folder (data, templates or output by the code of the diagnostic).</param>
/// <param name="Line">1-based physical line; 0 for the file as a whole.</param>
/// <param name="Column">1-based column in characters; 0 for the line as a whole.</param>
/// <param name="Length">How many characters the caret underlines; 0 or 1 for one.</param>
public readonly record struct SourceLocation(RelativePath File, int Line = 0, int Column = 0, int Length = 0) : IComparable<SourceLocation>
{
    /// <inheritdoc/>
    public int CompareTo(SourceLocation other)
    {
        var byFile = File.CompareTo(other.File);
        return byFile != 0 ? byFile : (Line, Column).CompareTo((other.Line, other.Column));
    }
}
