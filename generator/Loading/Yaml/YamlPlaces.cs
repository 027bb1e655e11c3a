using GeoBrief.Diagnostics;
using GeoBrief.Primitives;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GeoBrief.Loading.Yaml;

/// <summary>Where the parts of a YAML text stand in their file, and which brackets are open.</summary>
internal sealed class YamlPlaces(RelativePath file, string text, int firstLine)
{
    private readonly SourceText source = new(file, text);
    private readonly Stack<(SourceLocation At, char Character)> brackets = new();

    public bool IsInBracket => brackets.Count > 0;

    public (SourceLocation At, char Character)? InnermostBracket => brackets.TryPeek(out var bracket) ? bracket : null;

    public SourceLocation Start => new(file, firstLine, 1);

    /// <summary>What went wrong, without what the scanner was about.</summary>
    public static string Reason(YamlException exception)
    {
        var message = exception.Message.TrimEnd('.');
        var cut = message.StartsWith("While ", StringComparison.Ordinal) ? message.IndexOf(", ", StringComparison.Ordinal) : -1;
        return cut < 0 ? char.ToLowerInvariant(message[0]) + message[1..] : message[(cut + 2)..];
    }

    /// <summary>The place of an event; its length where it ends on the line on which it starts.</summary>
    public SourceLocation Of(ParsingEvent parsed) =>
        Of(parsed.Start) with { Length = parsed.End.Line == parsed.Start.Line ? (int)(parsed.End.Column - parsed.Start.Column) : 1 };

    /// <summary>A place in the text; never behind its last line.</summary>
    public SourceLocation Of(Mark mark)
    {
        var line = (int)Math.Clamp(mark.Line, 1, source.LineCount);
        var column = line == mark.Line ? (int)Math.Max(mark.Column, 1) : source.Line(line).Length + 1;
        return new(file, line + firstLine - 1, column, 1);
    }

    /// <summary>The place of a fault: where its token starts, such as a quote that never closes; a tab or an escape stands where it ends.</summary>
    public SourceLocation Of(YamlException exception) =>
        Of(exception.Message.Contains(" tab ", StringComparison.Ordinal) || exception.Message.Contains(" escape ", StringComparison.Ordinal)
            ? exception.End
            : exception.Start);

    /// <summary>Keeps the books of open brackets.</summary>
    public void Follow(ParsingEvent parsed)
    {
        switch (parsed)
        {
            case SequenceStart { Style: SequenceStyle.Flow }:
                brackets.Push((Of(parsed.Start), '['));
                break;
            case MappingStart { Style: MappingStyle.Flow }:
                brackets.Push((Of(parsed.Start), '{'));
                break;
            case SequenceEnd or MappingEnd when IsClosing(parsed):
                brackets.TryPop(out _);
                break;
        }
    }

    private bool IsClosing(ParsingEvent parsed) =>
        parsed.End.Index > parsed.Start.Index && parsed.Start.Index < text.Length && text[(int)parsed.Start.Index] is ']' or '}';
}
