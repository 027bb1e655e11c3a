namespace GeoBrief.Rendering;

/// <summary>
/// What a text sees of a value: printed, it becomes a mark that is replaced by the value's markup after the words were encoded;
/// asked for its <c>text</c>, <c>number</c>, <c>count</c> or whether it is <c>empty</c>, it answers, so that a text can choose its words.
/// </summary>
public sealed class TextArgument(string mark, string text, decimal? number, int count)
{
    /// <summary>The value as plain text.</summary>
    public string Text => text;

    /// <summary>The value as a number; null when it is none.</summary>
    public decimal? Number => number;

    /// <summary>How many items a list has; 1 for anything else that is not empty.</summary>
    public int Count => count;

    /// <summary>Whether there is nothing to show.</summary>
    public bool Empty => text.Length == 0;

    /// <inheritdoc/>
    public override string ToString() => mark;
}
