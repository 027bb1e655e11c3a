using GeoBrief.Rendering;
using Scriban.Syntax;

namespace GeoBrief.Tests.Conventions.Reading;

/// <summary>The names that a text asks to be filled, in every branch of it, whichever is taken.</summary>
internal sealed class TextArguments : ScriptVisitor
{
    /// <summary>What every text may call.</summary>
    private static readonly HashSet<string> Functions = ["plural", "string", "array", "math"];

    private readonly SortedSet<string> names = new(StringComparer.Ordinal);

    private TextArguments()
    {
    }

    /// <summary>The names of a text, in ordinal order.</summary>
    public static IReadOnlyCollection<string> Of(TextEntry text)
    {
        var found = new TextArguments();
        found.Visit(text.Template.Page);
        return found.names;
    }

    /// <inheritdoc/>
    public override void Visit(ScriptVariableGlobal node)
    {
        if (!Functions.Contains(node.BaseName))
        {
            names.Add(node.BaseName);
        }
    }

    /// <summary>Of <c>links.number</c> only what stands before the dot is a name.</summary>
    public override void Visit(ScriptMemberExpression node) => Visit(node.Target);
}
