using System.Collections.Immutable;
using GeoBrief.Diagnostics;
using Scriban.Syntax;

namespace GeoBrief.Rendering;

/// <summary>The names that a text asks to be filled, in every branch of it, whichever is taken.</summary>
internal sealed class TextArguments : ScriptVisitor
{
    /// <summary>What every text may call.</summary>
    private static readonly ImmutableHashSet<string> Functions = ["plural", "string", "array", "math"];

    private readonly List<ScriptVariableGlobal> asked = [];
    private readonly HashSet<string> given = new(StringComparer.Ordinal);

    private TextArguments()
    {
    }

    /// <summary>The names of a text, in ordinal order.</summary>
    public static IReadOnlyCollection<string> Of(TextEntry text) => [.. PlacesOf(text).Select(place => place.Name).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The names of a text with every place where they stand; a text that could not be read has none.</summary>
    public static ImmutableArray<(string Name, SourceLocation At)> PlacesOf(TextEntry text)
    {
        if (text.Template.Page is null)
        {
            return [];
        }

        var found = new TextArguments();
        found.Visit(text.Template.Page);
        return [.. found.asked.Where(node => !found.given.Contains(node.BaseName)).Select(node => (node.BaseName, At(text, node)))];
    }

    /// <inheritdoc/>
    public override void Visit(ScriptVariableGlobal node)
    {
        if (!Functions.Contains(node.BaseName))
        {
            asked.Add(node);
        }
    }

    /// <summary>Of <c>links.number</c> only what stands before the dot is a name.</summary>
    public override void Visit(ScriptMemberExpression node) => Visit(node.Target);

    /// <summary>A name that the text itself gives a value is no name to be filled.</summary>
    public override void Visit(ScriptAssignExpression node)
    {
        Give(node.Target);
        base.Visit(node);
    }

    /// <inheritdoc/>
    public override void Visit(ScriptForStatement node)
    {
        Give(node.Variable);
        base.Visit(node);
    }

    private static SourceLocation At(TextEntry text, ScriptVariableGlobal node) => text.At with
    {
        Line = text.At.Line + node.Span.Start.Line + 1,
        Column = node.Span.Start.Column + 1,
        Length = node.BaseName.Length,
    };

    private void Give(ScriptExpression? target)
    {
        if (target is ScriptVariable variable)
        {
            given.Add(variable.BaseName);
        }
    }
}
