using GeoBrief.Diagnostics;
using GeoBrief.Loading.Fields;

namespace GeoBrief.Loading.Notes;

/// <summary>One part of a list item, of a heading or of a table row.</summary>
/// <param name="Text">Its words as they are read, without white space around them.</param>
/// <param name="At">Where they stand.</param>
/// <param name="Link">Where a Markdown link in it leads; null when it holds none.</param>
internal sealed record NotePart(string Text, SourceLocation At, string? Link)
{
    /// <summary>Whether it begins with a quotation mark, as titles do.</summary>
    public bool IsQuoted => Text[0] is '"' or '\u201C' or '\u201E' or '\u00AB' or '\'' or '\u2018';

    public Cell As(string field) => new(Text, At, field);
}
