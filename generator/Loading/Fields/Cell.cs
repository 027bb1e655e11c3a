using GeoBrief.Diagnostics;

namespace GeoBrief.Loading.Fields;

/// <summary>One value as a person wrote it: in a cell of a table, under a key, or in a part of a list item.</summary>
/// <param name="Text">The value, without the quotes around it.</param>
/// <param name="At">Where it starts; the length is what a caret underlines.</param>
/// <param name="Field">The name of its column or key, as messages name it.</param>
public sealed record Cell(string Text, SourceLocation At, string Field)
{
    /// <summary>The value without the white space around it.</summary>
    public string Value => Text.Trim();

    /// <summary>Whether nothing was written.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
